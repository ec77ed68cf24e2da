import { EventEmitter } from 'node:events'
import type { BaseDatabaseAdapter } from 'payload'

type Events = EventEmitter<{
  /** A transaction of this process has been committed. */
  committed: []
  /** The connection is about to be closed: the end, or a change of configuration while developing. */
  closing: []
}>

// On the adapter itself, which is there once in a process; Next may load a module twice.
const KEY = Symbol.for('birlik.adapterEvents')

/** Lets the adapter tell when it has committed. Payload's hooks run before that. */
export function withEvents<A extends BaseDatabaseAdapter>(adapter: A): A {
  const events: Events = new EventEmitter()
  const { commitTransaction, destroy } = adapter
  return Object.assign(adapter, {
    [KEY]: events,
    commitTransaction: async (id: Parameters<typeof commitTransaction>[0]) => {
      await commitTransaction.call(adapter, id)
      events.emit('committed')
    },
    destroy: async () => {
      events.emit('closing')
      await destroy?.call(adapter)
    },
  })
}

export function eventsOf(adapter: object): Events {
  const events = (adapter as { [KEY]?: Events })[KEY]
  if (!events) throw new Error('This database adapter was made without `withEvents`')
  return events
}
