import { DatabaseBusyError } from './databaseBusyError.ts'

type Waiter = { grant: () => void; timer: NodeJS.Timeout }

/** A lock handed on in the order of asking. `acquire` gives its release, or rejects when it has waited too long. */
export function fifoLock(timeoutMs: number) {
  const waiters: Waiter[] = []
  let held = false

  function handOn() {
    const next = waiters.shift()
    if (!next) {
      held = false
      return
    }
    // The timer stops now, not when granted: a waiter taken off the queue can no longer give up.
    clearTimeout(next.timer)
    // A turn of the event loop between two writers, for the requests that only read.
    setImmediate(next.grant)
  }

  function releaseOnce() {
    let released = false
    return () => {
      if (released) return
      released = true
      handOn()
    }
  }

  async function acquire(patienceMs = timeoutMs): Promise<() => void> {
    if (!held) {
      held = true
      return releaseOnce()
    }
    const { promise, resolve, reject } = Promise.withResolvers<() => void>()
    const giveUp = () => {
      waiters.splice(waiters.indexOf(waiter), 1)
      reject(
        new DatabaseBusyError(`waited ${patienceMs} ms for the writer (a hook that writes without req?)`),
      )
    }
    const waiter: Waiter = { grant: () => resolve(releaseOnce()), timer: setTimeout(giveUp, patienceMs) }
    waiters.push(waiter)
    return promise
  }

  return { acquire }
}
