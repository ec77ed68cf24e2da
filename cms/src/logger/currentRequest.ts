import { AsyncLocalStorage } from 'node:async_hooks'

/** The request that is being worked for: what it is called in the log, and what it asks, without anything that names a person. */
export type CurrentRequest = { id: string; what: string }

// On the process itself: the server in front of Next sets it, what Next has bundled reads it.
const KEY = Symbol.for('birlik.currentRequest')
const place = globalThis as { [KEY]?: AsyncLocalStorage<CurrentRequest> }
place[KEY] ??= new AsyncLocalStorage()
const storage = place[KEY]

/** Undefined in jobs and commands. */
export const currentRequest = (): CurrentRequest | undefined => storage.getStore()

/** Runs `step`, and whatever it begins, for a request. */
export const forRequest = <T>(request: CurrentRequest, step: () => T): T => storage.run(request, step)
