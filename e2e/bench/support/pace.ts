import { setTimeout as sleep } from 'node:timers/promises'
import { ask, connections } from './ask.ts'

export type Pace = {
  urls: string[]
  /** Requests a second when the rise is over. */
  perSecond: number
  /** Seconds in which the rate rises from nothing. */
  rise?: number
  seconds: number
  /** Connections at most; who finds none waits, and the wait counts. */
  sockets: number
}

export type Paced = {
  times: number[]
  statuses: Record<string, number>
  retryAfter: number
  /** Seconds it took to ask; more than was wanted when the asker itself could not keep the rate. */
  took: number
}

/** Asks at a given rate whether or not answers come, as people do, who know nothing of each other. */
export async function pace({ urls, perSecond, rise = 0, seconds, sockets }: Pace): Promise<Paced> {
  const agent = connections(sockets)
  const times: number[] = []
  const statuses: Record<string, number> = {}
  const answers: Promise<void>[] = []
  let retryAfter = 0

  async function one(url: string) {
    const { status, ms, headers } = await ask(url, { agent })
    times.push(ms)
    statuses[status] = (statuses[status] ?? 0) + 1
    if (headers['retry-after']) retryAfter++
  }

  // Requests due after `t` seconds: the area under the rising, then level rate.
  const due = (t: number) => perSecond * (t < rise ? (t * t) / (2 * rise) : t - rise / 2)
  const began = performance.now()
  const passed = () => Math.min(seconds, (performance.now() - began) / 1000)
  for (let sent = 0; sent < Math.floor(due(seconds)); await sleep(2)) {
    for (const until = Math.floor(due(passed())); sent < until; sent++)
      answers.push(one(urls[sent % urls.length] ?? ''))
  }
  const took = (performance.now() - began) / 1000
  await Promise.all(answers)
  agent.destroy()
  return { times, statuses, retryAfter, took }
}
