import { randomUUID } from 'node:crypto'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

type Sessions = Pick<SQLiteAdapter, 'beginTransaction' | 'commitTransaction' | 'rollbackTransaction'>
type TransactionDb = SQLiteAdapter['sessions'][string]['db']

/**
 * Payload's three transaction functions over drizzle's `transaction(callback)`. Those of @payloadcms/drizzle 3.90.1
 * swallow a failed COMMIT: the create answered ok and nothing was stored. These let it reject.
 * `sessions[id].db` is where @payloadcms/drizzle 3.90.1 (getTransaction.js) looks for the open transaction.
 */
export function sqliteTransactions(adapter: SQLiteAdapter): Sessions {
  async function take(id: number | string | Promise<number | string>) {
    const key = await id
    const session = adapter.sessions[key]
    delete adapter.sessions[key]
    return session
  }

  return {
    beginTransaction: async () => {
      await adapter.initializing
      const opened = Promise.withResolvers<TransactionDb>()
      const ended = Promise.withResolvers<void>()
      const transaction = adapter.drizzle.transaction(async (db) => {
        opened.resolve(db as unknown as TransactionDb)
        await ended.promise
      })
      transaction.catch(opened.reject)
      const id = randomUUID()
      adapter.sessions[id] = {
        db: await opened.promise,
        resolve: async () => {
          ended.resolve()
          await transaction
        },
        reject: async () => {
          ended.reject(new Error('Rolled back'))
          await transaction.catch(() => {})
        },
      }
      return id
    },
    // A transaction unknown here has ended already, as in the functions these replace.
    commitTransaction: async (id) => {
      const session = await take(id)
      await session?.resolve()
    },
    rollbackTransaction: async (id) => {
      const session = await take(id)
      await session?.reject()
    },
  }
}
