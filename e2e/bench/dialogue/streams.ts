import { Worker } from 'node:worker_threads'

export type Wanted = { origin: string; paths: string[] }
/** `open`: streams that stand; `refused`: those that never did; `told`: how often they heard that something has changed. */
export type Standing = { open: number; refused: number; told: number }

/** Open pages: event streams that are held in a thread of their own until `end`. Resolves when all have been asked for. */
export async function holdStreams(wanted: Wanted) {
  const worker = new Worker(new URL('./streamsWorker.ts', import.meta.url), { workerData: wanted })
  const heard = () =>
    new Promise<Standing>((done, fail) => {
      worker.once('message', done)
      worker.once('error', fail)
    })
  const first = await heard()
  return {
    first,
    standing(): Promise<Standing> {
      const answer = heard()
      worker.postMessage('standing')
      return answer
    },
    end: () => worker.terminate(),
  }
}
