/** Too much is asked at once for a lane; the asker should come again later. */
export class Busy extends Error {
  override name = 'Busy'
}

type Settings = {
  /** How much is worked on at once, altogether and in a lane. */
  atOnce: number
  within: (lane: string) => number
  /** How many may wait in one lane, and how long (ms). */
  waiting: number
  patience: number
}

type Job = { begin: () => void; deadline: NodeJS.Timeout }

export type Lanes = ReturnType<typeof createLanes>

/**
 * Bounded work in fair lanes: each agency has its own, and lanes that wait take turns, so a rush to one agency neither
 * overruns the cms nor holds up the others. What waits too long, or finds its lane full, throws Busy.
 */
export function createLanes({ atOnce, within, waiting, patience }: Settings) {
  const queues = new Map<string, Job[]>()
  const running = new Map<string, number>()
  let busy = 0

  const runningIn = (lane: string) => running.get(lane) ?? 0
  const hasRoom = (lane: string) => busy < atOnce && runningIn(lane) < within(lane)

  /** The next job of the lane whose turn it is: a lane served goes to the end of the line. */
  function next(): Job | undefined {
    for (const [lane, queue] of queues) {
      if (!hasRoom(lane)) continue
      const job = queue.shift()
      queues.delete(lane)
      if (queue.length > 0) queues.set(lane, queue)
      if (job) return job
    }
    return undefined
  }

  const isFull = (lane: string) => !hasRoom(lane) && (queues.get(lane)?.length ?? 0) >= waiting

  function take(lane: string) {
    busy++
    running.set(lane, runningIn(lane) + 1)
  }

  function release(lane: string) {
    busy--
    const left = runningIn(lane) - 1
    if (left > 0) running.set(lane, left)
    else running.delete(lane)
    const job = next()
    if (!job) return
    clearTimeout(job.deadline)
    job.begin()
  }

  function turn(lane: string): Promise<void> | undefined {
    if (hasRoom(lane)) return void take(lane)
    if (isFull(lane)) throw new Busy(`${waiting} wait in ${lane}`)
    const queue = queues.get(lane) ?? []
    return new Promise((resolve, reject) => {
      const job: Job = {
        begin() {
          take(lane)
          resolve()
        },
        deadline: setTimeout(() => {
          queue.splice(queue.indexOf(job), 1)
          if (queue.length === 0 && queues.get(lane) === queue) queues.delete(lane)
          reject(new Busy(`waited ${patience} ms in ${lane}`))
        }, patience),
      }
      queue.push(job)
      queues.set(lane, queue)
    })
  }

  return {
    /** Does `work` when it is the lane's turn. */
    async run<T>(lane: string, work: () => Promise<T>): Promise<T> {
      await turn(lane)
      try {
        return await work()
      } finally {
        release(lane)
      }
    },
    /** Whether `run` would throw Busy at once. To ask first is cheaper for a crowd: an error with its stack is 3 % of a rush. */
    isFull,
    /** Whether anything is running or waiting. */
    idle: () => busy === 0 && queues.size === 0,
  }
}
