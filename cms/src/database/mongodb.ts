import { type MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb'
import type { DatabaseAdapterObj } from 'payload'
import { currentRequest } from '../logger/currentRequest.ts'
import { withEvents } from './adapterEvents.ts'
import { HELD_AT_MOST, type LetGo, letGo } from './letGo.ts'
import { hasLabel } from './withTransientRetry.ts'

const commitAttempts = 5
const transactionOptions = { maxCommitTimeMS: 10_000 }

/** Payload's MongoDB adapter, which refuses a server without transactions and repeats an unanswered commit. */
export function mongodb(url: string): DatabaseAdapterObj {
  // ensureIndexes: a document written in a transaction while indexes were being built was missing from them.
  const base = mongooseAdapter({ url, ensureIndexes: true, transactionOptions })
  return {
    ...base,
    init: (args) => {
      const adapter = base.init(args) as MongooseAdapter
      const { beginTransaction, commitTransaction, connect } = adapter
      adapter.connect = async (options) => {
        await connect?.call(adapter, options)
        await assertTransactions(adapter)
        // connect of db-mongodb 3.90.1 turns transactions off unless the URL names a replica set, so also for the
        // routers of a sharded cluster.
        Object.assign(adapter, {
          beginTransaction: bounded(adapter, beginTransaction, letGo(adapter)),
          transactionOptions,
        })
      }
      adapter.commitTransaction = async (id) => {
        const session = adapter.sessions[await id]
        try {
          await commitTransaction.call(adapter, id)
        } catch (error) {
          if (!session) throw error
          await repeatCommit(session, error)
        }
      }
      return withEvents(adapter)
    },
  }
}

type Begin = MongooseAdapter['beginTransaction']

/** The server ends a transaction after a minute by itself, and locks what it wrote until then. */
export function bounded(adapter: MongooseAdapter, begin: Begin, told: LetGo, heldMs = HELD_AT_MOST): Begin {
  return async (options) => {
    const id = await begin.call(adapter, options)
    const session = id === null ? undefined : adapter.sessions[id]
    if (!session) return id
    const holder = currentRequest()
    const watch = setTimeout(async () => {
      if (!session.inTransaction()) return
      await session.abortTransaction().catch(() => {})
      await session.endSession()
      // getSession of db-mongodb 3.90.1 lets what comes later write outside a transaction once this says no, and a commit
      // do nothing. With an ended session both fail.
      session.inTransaction = () => true
      told({ holder, heldMs })
    }, heldMs)
    watch.unref()
    session.once('ended', () => clearTimeout(watch))
    return id
  }
}

type Session = { commitTransaction: () => Promise<void> }

/** UnknownTransactionCommitResult: the answer got lost. A commit may be asked for again and takes effect once. */
async function repeatCommit(session: Session, firstError: unknown) {
  let error = firstError
  for (let attempt = 1; attempt < commitAttempts; attempt++) {
    if (!hasLabel(error, 'UnknownTransactionCommitResult')) break
    try {
      await session.commitTransaction()
      return
    } catch (next) {
      error = next
    }
  }
  throw error
}

async function assertTransactions({ connection }: MongooseAdapter) {
  const hello = await connection.getClient().db('admin').command({ hello: 1 })
  if (hello.setName || hello.msg === 'isdbgrid') return
  throw new Error(
    'DATABASE_URL names a single MongoDB server, which has no transactions. ' +
      'Start it as a replica set (mongod --replSet rs0, then rs.initiate()) and add ?replicaSet=rs0 to the URL',
  )
}
