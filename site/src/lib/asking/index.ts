import { AsyncLocalStorage } from 'node:async_hooks'

/** On whose behalf the cms is asked. */
type Asking = {
  /** Under which the log of both sides knows the request. */
  requestId: string
  /** Aborted when nobody waits for the answer any more; absent where others use it too. */
  reader?: AbortSignal
}

const NAME = Symbol.for('birlik.asking')
const shared = globalThis as { [NAME]?: AsyncLocalStorage<Asking> }

/** One for the whole process: server/ runs this file as it is, the pages run a copy that was built into them. */
shared[NAME] ??= new AsyncLocalStorage<Asking>()
const storage = shared[NAME]

/** Does `work` on behalf of a request: whatever it asks of the cms bears its id and ends when its reader leaves. */
export const askingFor = <T>(asking: Asking, work: () => T): T => storage.run(asking, work)

/** Does `work` whose result many share: it does not end because the first of them leaves. */
export function askingForAll<T>(work: () => T): T {
  const asking = storage.getStore()
  return asking ? storage.run({ requestId: asking.requestId }, work) : work()
}

/** The reader for whom is being asked, where it is one. */
export const askingReader = () => storage.getStore()?.reader

/** What the cms is told of the request. */
export function askingHeaders(): Record<string, string> {
  const asking = storage.getStore()
  return asking ? { 'x-request-id': asking.requestId } : {}
}
