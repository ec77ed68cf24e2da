import { Worker } from 'node:worker_threads'
import type { Message, Sent } from './message.ts'

export type Spell = {
  origin: string
  messages: Message[]
  /** Whether the writer's browser goes on as the panel does: follows to the conversation, listens, shows what has changed. */
  shown: boolean
}

/** Sends messages at their moments, whether or not answers come, from a thread of its own. */
export function write(spell: Spell): Promise<Sent[]> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL('./writersWorker.ts', import.meta.url), { workerData: spell })
    worker.once('message', (sent: Sent[]) => {
      done(sent)
      void worker.terminate()
    })
    worker.once('error', fail)
  })
}
