import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { FlattenedField, Where } from 'payload'
import type { Question, Select, Texts } from '../question.ts'
import type { Reader } from '../reader.ts'
import { conditionOf } from './condition.ts'
import { documentJson } from './documentJson.ts'
import { preparedReads, type Value } from './preparedReads.ts'
import { columnOf, snakeCase } from './tables.ts'

/** Reads documents with one statement each, whose rows are finished JSON. What it does not know throws. */
export function sqliteReader(adapter: SQLiteAdapter): Reader {
  const { collections, globals } = adapter.payload
  const fieldsOf = (collection: string): FlattenedField[] =>
    collections[collection as keyof typeof collections].config.flattenedFields

  // Built once for each list or page of the API: some sixty.
  const known = new Map<string, ReturnType<typeof documentJson>>()
  const jsonOf = (table: string, fields: FlattenedField[], select: Select | undefined, texts: Texts) => {
    const key = JSON.stringify([table, select, texts])
    const found = known.get(key) ?? documentJson({ adapter, table, fields, select, texts })
    known.set(key, found)
    return found
  }
  const documentsOf = async (sql: string, args: Value[]) =>
    (await preparedReads(adapter).rows(sql, args)).map(([json]) => JSON.parse(String(json)))
  const whereOf = (table: string, fields: FlattenedField[], where: Where) => {
    const { sql, args } = conditionOf({ adapter, table, fields }, where)
    return { sql: sql || 'true', args }
  }

  return {
    find: async ({ collection, where, select, sort, limit, page = 1, texts = 'all' }: Question) => {
      const table = snakeCase(collection)
      const fields = fieldsOf(collection)
      const { json, joins } = jsonOf(table, fields, select, texts)
      const condition = whereOf(table, fields, where)
      const order = sort?.length ? ` order by ${orderOf(adapter, table, sort)}` : ''
      // Which documents, and in which order, is settled by indexes before anything is made of them.
      const chosen = `select t.rowid as at from "${table}" t where ${condition.sql}${order} limit ? offset ?`
      const sql = `select ${json} from (${chosen}) chosen cross join "${table}" t on t.rowid = chosen.at ${joins}`
      return documentsOf(sql, [...condition.args, limit || -1, (page - 1) * limit])
    },
    count: async (collection, where) => {
      const table = snakeCase(collection)
      const condition = whereOf(table, fieldsOf(collection), where)
      const sql = `select count(*) from "${table}" t where ${condition.sql}`
      const [row] = await preparedReads(adapter).rows(sql, condition.args)
      return Number(row?.[0])
    },
    distinct: async (collection, field, where) => {
      const table = snakeCase(collection)
      const column = `t.${columnOf(adapter, table, field)}`
      const condition = whereOf(table, fieldsOf(collection), where)
      // From value to value along the index: DISTINCT reads every row, 26,000 of an agency with as many topics of news.
      const least = (from: string) =>
        `select min(${column}) from "${table}" t where ${[from, condition.sql].filter(Boolean).join(' and ')}`
      // The value before comes first: of two beginnings of a stretch SQLite 3.45 takes the first it is told.
      const sql = `with recursive found(value) as (${least('')} union all
        select (${least(`${column} > found.value`)}) from found where found.value is not null)
        select value from found where value is not null`
      const rows = await preparedReads(adapter).rows(sql, [...condition.args, ...condition.args])
      return rows.map(([value]) => value)
    },
    findGlobal: async (slug) => {
      const table = snakeCase(slug)
      const fields = globals.config.find((config) => config.slug === slug)?.flattenedFields ?? []
      const { json, joins } = jsonOf(table, fields, undefined, 'all')
      const [found] = await documentsOf(`select ${json} from "${table}" t ${joins} limit 1`, [])
      return found ?? {}
    },
  }
}

const orderOf = (adapter: SQLiteAdapter, table: string, sort: readonly string[]): string =>
  sort
    .map((field) =>
      field.startsWith('-')
        ? `t.${columnOf(adapter, table, field.slice(1))} desc`
        : `t.${columnOf(adapter, table, field)}`,
    )
    .join(', ')
