import { setTimeout as sleep } from 'node:timers/promises'
import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { CollectionSlug, Payload } from 'payload'
import { eventsOf } from './adapterEvents.ts'

/** How often SQLite is asked for commits of other processes, and MongoDB while its change stream is not to be had. */
const SQLITE_EVERY = 250
const MONGODB_EVERY = 1000

/**
 * Calls `wake` after commits that may have changed a collection: at once after those of this process, soon after those
 * of others (an import, another cms). It may be called for nothing. Gives what ends it.
 */
export function watchCommits(db: Payload['db'], collection: CollectionSlug, wake: () => void): () => void {
  const events = eventsOf(db)
  events.on('committed', wake)
  const stopOthers =
    db.name === 'mongoose'
      ? watchStream(db as unknown as MongooseAdapter, collection, wake)
      : watchFile(db as unknown as SQLiteAdapter, wake)
  return () => {
    events.off('committed', wake)
    stopOthers()
  }
}

/** SQLite counts for each connection how often others have committed. Asked of the reader: no lock, no disk, 20 µs. */
function watchFile(adapter: SQLiteAdapter, wake: () => void): () => void {
  let known: unknown
  const timer = setInterval(async () => {
    const version = await adapter.client?.execute('PRAGMA data_version').then(
      ({ rows }) => rows[0]?.data_version,
      () => undefined,
    )
    if (version === known || version === undefined) return
    known = version
    wake()
  }, SQLITE_EVERY)
  timer.unref()
  return () => clearInterval(timer)
}

function watchStream(adapter: MongooseAdapter, collection: string, wake: () => void): () => void {
  const end = new AbortController()
  const run = async () => {
    while (!end.signal.aborted) {
      await untilStreamFails(adapter, collection, wake, end.signal)
      if (end.signal.aborted) return
      // For what was missed; and until there is a stream again, a look at every turn.
      wake()
      await sleep(MONGODB_EVERY, undefined, { ref: false })
    }
  }
  void run()
  return () => end.abort()
}

async function untilStreamFails(
  adapter: MongooseAdapter,
  collection: string,
  wake: () => void,
  end: AbortSignal,
) {
  const stream = adapter.collections[collection]?.watch()
  if (!stream) return
  await new Promise<void>((resolve) => {
    stream.on('change', wake)
    for (const failure of ['error', 'close', 'end']) stream.on(failure, () => resolve())
    end.addEventListener('abort', () => resolve())
  })
  await stream.close().catch(() => {})
}
