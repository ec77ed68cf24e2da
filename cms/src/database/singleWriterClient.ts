import type { Client, InArgs, InStatement, ResultSet, Transaction } from '@libsql/client'
import { currentRequest } from '../logger/currentRequest.ts'
import { DatabaseBusyError } from './databaseBusyError.ts'
import { fifoLock } from './fifoLock.ts'
import type { LetGo } from './letGo.ts'
import { retryWhileBusy } from './retryWhileBusy.ts'
import { sqliteConnection } from './sqliteConnection.ts'

type Timeouts = {
  lockTimeoutMs: number
  busyTimeoutMs: number
  /** How long a transaction may be open. */
  holdTimeoutMs: number
}

export type SingleWriterClient = Client & {
  /** Runs a step with foreign keys unenforced and for as long as it takes (see `migrateSafely`). */
  withoutForeignKeys: <T>(step: () => Promise<T>) => Promise<T>
  /** Whether a write could begin within so many ms. */
  canWrite: (withinMs: number) => Promise<boolean>
}

/**
 * One connection that reads, one that writes behind a lock. The stock client of @libsql/client 0.14.0 opens a
 * connection for every transaction and loses its PRAGMAs: of 50 concurrent creates 49 failed with SQLITE_BUSY. A transaction that
 * nobody ends is ended here, and `letGo` told: until then nobody else writes.
 */
export async function singleWriterClient(
  path: string,
  { lockTimeoutMs, busyTimeoutMs, holdTimeoutMs }: Timeouts,
  letGo: LetGo,
): Promise<SingleWriterClient> {
  const reader = await sqliteConnection(path, busyTimeoutMs)
  const writer = await sqliteConnection(path, busyTimeoutMs)
  const lock = fifoLock(lockTimeoutMs)
  let closed = false
  let migrating = false

  // exec, not a prepared statement: a prepared BEGIN that met SQLITE_BUSY stays in progress and blocks a later COMMIT.
  const exec = (sql: string) => retryWhileBusy(() => writer.db.exec(sql), busyTimeoutMs)

  async function transaction(): Promise<Transaction> {
    const release = await lock.acquire()
    try {
      await exec('BEGIN IMMEDIATE')
    } catch (error) {
      release()
      throw error
    }
    let open = true
    let isLate = false
    const holder = currentRequest()
    const watch = setTimeout(() => {
      if (migrating) return
      isLate = true
      void rollback()
      letGo({ holder, heldMs: holdTimeoutMs })
    }, holdTimeoutMs)
    watch.unref()
    const end = () => {
      open = false
      clearTimeout(watch)
      release()
    }
    // SQLite ends a transaction by itself when, say, the disk is full; the next statement would then be on its own.
    const assertOpen = () => {
      if (isLate) throw new DatabaseBusyError(`the transaction was open for ${holdTimeoutMs} ms`)
      if (!open || !writer.db.inTransaction) throw new Error('The transaction is over')
    }
    const execute = async (statement: InStatement, args?: InArgs) => {
      assertOpen()
      return writer.client.execute(asStatement(statement, args))
    }
    const commit = async () => {
      assertOpen()
      await exec('COMMIT')
      end()
    }
    const rollback = async () => {
      if (!open) return
      try {
        if (writer.db.inTransaction) writer.db.exec('ROLLBACK')
      } finally {
        end()
      }
    }
    return {
      execute,
      commit,
      rollback,
      batch: (statements) => inOrder(statements, execute),
      executeMultiple: async (sql) => {
        assertOpen()
        writer.db.exec(sql)
      },
      close: () => void rollback(),
      get closed() {
        return !open
      },
    }
  }

  async function alone<T>(step: (tx: Transaction) => Promise<T>): Promise<T> {
    const tx = await transaction()
    try {
      const result = await step(tx)
      await tx.commit()
      return result
    } finally {
      await tx.rollback()
    }
  }

  async function outsideTransactions<T>(step: () => T | Promise<T>): Promise<T> {
    const release = await lock.acquire()
    try {
      return await step()
    } finally {
      release()
    }
  }

  return {
    protocol: 'file',
    get closed() {
      return closed
    },
    transaction,
    execute: (statement: InStatement, args?: InArgs) => {
      const asked = asStatement(statement, args)
      if (isRead(asked)) return retryWhileBusy(() => reader.client.execute(asked), busyTimeoutMs)
      return alone((tx) => tx.execute(asked))
    },
    batch: (statements) => alone((tx) => tx.batch(statements)),
    executeMultiple: (sql) => alone((tx) => tx.executeMultiple(sql)),
    migrate: (statements) => outsideTransactions(() => writer.client.migrate(statements)),
    withoutForeignKeys: async (step) => {
      await outsideTransactions(() => exec('PRAGMA foreign_keys = OFF'))
      migrating = true
      try {
        return await step()
      } finally {
        migrating = false
        await outsideTransactions(() => exec('PRAGMA foreign_keys = ON'))
      }
    },
    canWrite: async (withinMs) => {
      const deadline = Date.now() + withinMs
      try {
        const release = await lock.acquire(withinMs)
        try {
          await retryWhileBusy(() => writer.db.exec('BEGIN IMMEDIATE; ROLLBACK'), deadline - Date.now())
        } finally {
          release()
        }
        return true
      } catch {
        return false
      }
    },
    sync: async () => {
      throw new Error('A local SQLite file has nothing to synchronise with')
    },
    close: () => {
      closed = true
      reader.client.close()
      writer.client.close()
    },
  }
}

function asStatement(statement: InStatement, args: InArgs = []) {
  return typeof statement === 'string' ? { sql: statement, args } : statement
}

/** Anything not surely a read goes to the writer, where it is slower but never wrong. */
function isRead({ sql }: { sql: string }) {
  return /^\s*(select|explain|pragma)\b/i.test(sql)
}

async function inOrder(statements: InStatement[], execute: (statement: InStatement) => Promise<ResultSet>) {
  const results: ResultSet[] = []
  for (const statement of statements) results.push(await execute(statement))
  return results
}
