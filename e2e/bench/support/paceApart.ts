import { Worker } from 'node:worker_threads'
import type { Pace, Paced } from './pace.ts'

/** `pace` in a thread of its own, so that its work does not lengthen the times that this one takes. */
export function paceApart(settings: Pace): Promise<Paced> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./paceWorker.ts', import.meta.url), { workerData: settings })
    worker.once('message', done)
    worker.once('error', fail)
  })
}
