import type { Logger } from 'pino'

/** Too much is asked at once for a lane; the asker should come again later. */
export class Busy extends Error {
  override name = 'Busy'
}

/** Nobody waits for the work any more: it left the queue, or never entered it. */
export class Left extends Error {
  override name = 'Left'
}

type Settings = {
  /** How much is worked on at once, altogether and in a lane. */
  atOnce: number
  within: (lane: string) => number
  /** How many may wait in one lane, and how long (ms). */
  waiting: number
  patience: number
  /** How long work may hold its place (ms). */
  longest: number
  log: Pick<Logger, 'error'>
}

type Job = { begin: () => void }

export type Lanes = ReturnType<typeof createLanes>

/**
 * Bounded work in fair lanes: each agency has its own, and lanes that wait take turns, so a rush to one agency neither
 * overruns the cms nor holds up the others. What waits too long, or finds its lane full, throws Busy; who goes away meanwhile
 * leaves the queue at once. A place is given back when its work ends, and at the latest after `longest`: work that never ends would
 * otherwise close its lane until the process does.
 */
export function createLanes({ atOnce, within, waiting, patience, longest, log }: Settings) {
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
    next()?.begin()
  }

  function leave(lane: string, job: Job) {
    const queue = queues.get(lane)
    const at = queue?.indexOf(job) ?? -1
    if (!queue || at < 0) return
    queue.splice(at, 1)
    if (queue.length === 0) queues.delete(lane)
  }

  function turn(lane: string, signal: AbortSignal | undefined): Promise<void> | undefined {
    if (signal?.aborted) throw new Left(`left ${lane}`)
    if (hasRoom(lane)) return void take(lane)
    if (isFull(lane)) throw new Busy(`${waiting} wait in ${lane}`)
    return new Promise((resolve, reject) => {
      const job: Job = {
        begin() {
          settle()
          take(lane)
          resolve()
        },
      }
      const goAway = (why: Error) => {
        settle()
        leave(lane, job)
        reject(why)
      }
      const onLeft = () => goAway(new Left(`left ${lane}`))
      const deadline = setTimeout(() => goAway(new Busy(`waited ${patience} ms in ${lane}`)), patience)
      const settle = () => {
        clearTimeout(deadline)
        signal?.removeEventListener('abort', onLeft)
      }
      signal?.addEventListener('abort', onLeft)
      const queue = queues.get(lane) ?? []
      queue.push(job)
      queues.set(lane, queue)
    })
  }

  /** Gives the place of a lane back once, whoever is first: the end of the work or the watchdog. */
  function placeIn(lane: string) {
    let held = true
    const giveBack = () => {
      if (!held) return
      held = false
      clearTimeout(watchdog)
      release(lane)
    }
    const watchdog = setTimeout(() => {
      log.error({ lane }, `a place in a lane was held for ${longest} ms: it is free again`)
      giveBack()
    }, longest)
    watchdog.unref()
    return giveBack
  }

  return {
    /** Does `work` when it is the lane's turn; throws Left when `signal` says meanwhile that nobody waits for it. */
    async run<T>(lane: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
      await turn(lane, signal)
      const giveBack = placeIn(lane)
      try {
        return await work()
      } finally {
        giveBack()
      }
    },
    /** Whether `run` would throw Busy at once. To ask first is cheaper for a crowd: an error with its stack is 3 % of a rush. */
    isFull,
    /** How many places are taken, and how many wait in how many lanes. */
    state: () => ({
      running: busy,
      waiting: [...queues.values()].reduce((sum, queue) => sum + queue.length, 0),
      lanes: queues.size,
    }),
  }
}
