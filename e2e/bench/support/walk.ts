import { ask, connections } from './ask.ts'
import { percentile } from './stats.ts'

export type Walk = { perSecond: number; p95: number; times: number[]; refused: number }

/** Asks for every address once, so many at a time, each reader going on when the last answer is there. */
export async function walk(urls: readonly string[], readers: number): Promise<Walk> {
  const agent = connections(readers)
  const left = urls.values()
  const times: number[] = []
  let refused = 0
  async function read() {
    for (const url of left) {
      const { status, ms } = await ask(url, { agent })
      times.push(ms)
      if (status !== 200) refused++
    }
  }
  const began = performance.now()
  await Promise.all(Array.from({ length: readers }, read))
  agent.destroy()
  return {
    perSecond: urls.length / ((performance.now() - began) / 1000),
    p95: percentile(times, 0.95),
    times,
    refused,
  }
}
