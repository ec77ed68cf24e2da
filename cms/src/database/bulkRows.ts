import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import { and, eq, getTableColumns, inArray, isNull } from '@payloadcms/db-sqlite/drizzle'
import type { AnySQLiteColumn } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import {
  type CollectionSlug,
  commitTransaction,
  initTransaction,
  killTransaction,
  type Payload,
  type PayloadRequest,
} from 'payload'

type Value = string | number | boolean | null
type Row = Record<string, Value>
type Where = Record<string, NonNullable<Value>>
type NewRow = { id: string; [field: string]: unknown }

/** SQLite's own limit of bound values in one statement (SQLITE_MAX_VARIABLE_NUMBER). */
const maxBoundValues = 32_766

/**
 * Replaces the rows of a hidden collection that equal `where` by `rows`, in the transaction of `req` or, where it has
 * none, in one of its own. Past Payload's operations: no hooks, no validation, plain non-localized fields only.
 */
export async function replaceRows(
  req: PayloadRequest,
  collection: CollectionSlug,
  where: Where,
  rows: Row[],
) {
  assertFields(req.payload, collection, where, rows)
  const now = new Date().toISOString()
  const stamped = rows.map((row) => ({ ...row, createdAt: now, updatedAt: now }))
  const replace = req.payload.db.name === 'mongoose' ? replaceInMongo : replaceInSqlite
  const owner = await initTransaction(req)
  try {
    await replace(req, collection, where, stamped)
    if (owner) await commitTransaction(req)
  } catch (error) {
    if (owner) await killTransaction(req)
    throw error
  }
}

/**
 * Adds rows, with ids of their own (`newId`), in the open transaction of `req`: one statement for all. Past Payload's operations, as
 * above, but with JSON fields too. A conversation took 0.24 ms of a hundred on SQLite, created by Payload's adapter one by one 2.1 ms,
 * most of it for reading back what was just written.
 */
export async function insertRows(req: PayloadRequest, collection: CollectionSlug, rows: NewRow[]) {
  if (!rows.length) return
  assertKnown(req.payload, collection, rows, ['id', 'createdAt'])
  const now = new Date().toISOString()
  const stamped = rows.map((row) => ({ createdAt: now, updatedAt: now, ...row }))
  if (req.payload.db.name === 'mongoose') {
    const { model, session } = await openInMongo(req, collection)
    await model.insertMany(
      stamped.map(({ id, ...row }) => ({ _id: id, ...row })),
      { session },
    )
  } else {
    const { db, table } = await openInSqlite(req, collection)
    await insertInSqlite(db, table, stamped)
  }
}

/**
 * Fills empty fields of rows of a hidden collection, in one statement outside any transaction. A row where one of them
 * is filled already is left as it is, whoever filled it. Past Payload's operations, as above; at most 1,000 ids.
 */
export async function fillRows(payload: Payload, collection: CollectionSlug, ids: string[], fields: Row) {
  assertFields(payload, collection, fields, [])
  if (payload.db.name === 'mongoose') {
    const model = (payload.db as unknown as MongooseAdapter).collections[collection]
    const empty = Object.fromEntries(Object.keys(fields).map((name) => [name, null]))
    await model?.updateMany({ _id: { $in: ids }, ...empty }, { $set: fields })
    return
  }
  const adapter = payload.db as unknown as SQLiteAdapter
  const table = tableOf(adapter, collection)
  const columns: Record<string, AnySQLiteColumn> = getTableColumns(table)
  const empty = Object.keys(fields).map((name) => isNull(columns[name] as AnySQLiteColumn))
  await adapter.drizzle
    .update(table)
    .set(fields)
    .where(and(inArray(columns.id as AnySQLiteColumn, ids), ...empty))
}

/**
 * Changes a row of a hidden collection if it is still as `expected`; tells whether it was. One statement outside any transaction: of
 * two processes that try at the same time, one succeeds. Past Payload's operations, as above.
 */
export async function changeRow(
  payload: Payload,
  collection: CollectionSlug,
  id: string,
  expected: Row,
  change: Row,
): Promise<boolean> {
  assertFields(payload, collection, expected, [change])
  if (payload.db.name === 'mongoose') {
    const model = (payload.db as unknown as MongooseAdapter).collections[collection]
    const result = await model?.updateOne({ _id: id, ...expected }, { $set: change })
    return result?.matchedCount === 1
  }
  const adapter = payload.db as unknown as SQLiteAdapter
  const table = tableOf(adapter, collection)
  const columns: Record<string, AnySQLiteColumn> = getTableColumns(table)
  const conditions = Object.entries({ id, ...expected }).map(([name, value]) => {
    const column = columns[name] as AnySQLiteColumn
    return value === null ? isNull(column) : eq(column, value)
  })
  const changed = await adapter.drizzle
    .update(table)
    .set(change)
    .where(and(...conditions))
    .returning({ id: columns.id as AnySQLiteColumn })
  return changed.length === 1
}

async function replaceInSqlite(req: PayloadRequest, collection: string, where: Where, rows: Row[]) {
  const { db, table } = await openInSqlite(req, collection)
  const columns: Record<string, AnySQLiteColumn> = getTableColumns(table)
  const conditions = Object.entries(columns).flatMap(([name, column]) => {
    const value = where[name]
    return value === undefined ? [] : [eq(column, value)]
  })
  await db.delete(table).where(and(...conditions))
  await insertInSqlite(db, table, rows)
}

type SqliteTable = ReturnType<typeof tableOf>

async function insertInSqlite(db: SQLiteAdapter['drizzle'], table: SqliteTable, rows: object[]) {
  const perStatement = Math.floor(maxBoundValues / Object.keys(getTableColumns(table)).length)
  for (let start = 0; start < rows.length; start += perStatement) {
    await db.insert(table).values(rows.slice(start, start + perStatement))
  }
}

async function openInSqlite(req: PayloadRequest, collection: string) {
  const adapter = req.payload.db as unknown as SQLiteAdapter
  const session = adapter.sessions[await openTransaction(req)]
  if (!session) throw new Error(`No open transaction for ${collection}`)
  return { db: session.db as unknown as SQLiteAdapter['drizzle'], table: tableOf(adapter, collection) }
}

/** db-sqlite 3.90.1 keys its tables by the slug in snake case, columns by the name of their field. */
function tableOf(adapter: SQLiteAdapter, collection: string) {
  const table = adapter.tables[collection.replaceAll('-', '_')]
  if (!table) throw new Error(`No SQLite table for ${collection}`)
  return table
}

async function replaceInMongo(req: PayloadRequest, collection: string, where: Where, rows: Row[]) {
  const { model, session } = await openInMongo(req, collection)
  // The models of db-mongodb 3.90.1 cast ids written as text to ObjectId.
  await model.deleteMany(where, { session })
  if (rows.length) await model.insertMany(rows, { session })
}

async function openInMongo(req: PayloadRequest, collection: string) {
  const adapter = req.payload.db as unknown as MongooseAdapter
  const model = adapter.collections[collection]
  const session = adapter.sessions[await openTransaction(req)]
  if (!model || !session) throw new Error(`No MongoDB collection or open transaction for ${collection}`)
  return { model, session }
}

async function openTransaction({ transactionID }: PayloadRequest) {
  return (await transactionID) ?? ''
}

/** An empty condition would empty the collection; a field that is not there would be dropped in silence. */
function assertFields(payload: Payload, collection: CollectionSlug, where: Row, rows: Row[]) {
  if (!Object.keys(where).length) throw new Error(`${collection} needs a condition`)
  assertKnown(payload, collection, [where, ...rows])
}

function assertKnown(payload: Payload, collection: CollectionSlug, rows: object[], also: string[] = []) {
  const fields = payload.collections[collection]?.config.flattenedFields.map((field) => field.name)
  const known = new Set([...also, ...(fields ?? [])])
  const unknown = rows.flatMap((row) => Object.keys(row).filter((name) => !known.has(name)))
  if (unknown.length) throw new Error(`${collection} has no field ${[...new Set(unknown)].join(', ')}`)
}
