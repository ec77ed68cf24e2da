import type { SQLiteAdapter } from '@payloadcms/db-sqlite'
import type { FlattenedField, Where } from 'payload'
import type { Value } from './preparedReads.ts'
import { columnOf, snakeCase } from './tables.ts'

export type Condition = { sql: string; args: Value[] }
type Table = { adapter: SQLiteAdapter; table: string; fields: FlattenedField[] }

const COMPARISONS: Record<string, string> = {
  greater_than: '>',
  greater_than_equal: '>=',
  less_than: '<',
  less_than_equal: '<=',
}

/**
 * A condition of the public read API over the row `t`, as Payload understands it: `and`, `or`, and the operators that reading
 * needs. Any other is a slip of ours, so it throws.
 */
export function conditionOf(of: Table, where: Where): Condition {
  const parts = Object.entries(where).flatMap(([name, test]): Condition[] => {
    if (name === 'and') return (test as Where[]).map((inner) => conditionOf(of, inner))
    if (name === 'or') return [oneOf((test as Where[]).map((inner) => conditionOf(of, inner)))]
    return Object.entries(test as object).map(([operator, value]) => testOf(of, name, operator, value))
  })
  const told = parts.filter(({ sql }) => sql)
  return { sql: told.map(({ sql }) => sql).join(' and '), args: told.flatMap(({ args }) => args) }
}

const oneOf = (parts: Condition[]): Condition => ({
  sql: `(${parts.map(({ sql }) => sql).join(' or ')})`,
  args: parts.flatMap(({ args }) => args),
})

function testOf(of: Table, name: string, operator: string, value: unknown): Condition {
  const field = of.fields.find((field) => field.name === name)
  if (field && 'hasMany' in field && field.hasMany) return anyOf(of, field, operator, value)
  return compared(`t.${columnOf(of.adapter, of.table, name)}`, operator, value)
}

function compared(column: string, operator: string, value: unknown): Condition {
  const comparison = COMPARISONS[operator]
  if (comparison) return { sql: `${column} ${comparison} ?`, args: [stored(value)] }
  switch (operator) {
    case 'equals':
      return { sql: `${column} = ?`, args: [stored(value)] }
    case 'not_equals':
      return { sql: `(${column} is null or ${column} <> ?)`, args: [stored(value)] }
    case 'in':
      return { sql: `${column} in (select value from json_each(?))`, args: [JSON.stringify(value)] }
    case 'not_in':
      return {
        sql: `(${column} is null or ${column} not in (select value from json_each(?)))`,
        args: [JSON.stringify(value)],
      }
    case 'exists':
      return { sql: `${column} is ${value ? 'not null' : 'null'}`, args: [] }
    default:
      throw new Error(`Public reads know no operator ${operator}`)
  }
}

/** One of many values. Sought by document, so that SQLite goes on reading in the order of the list and stops when it is full. */
function anyOf({ table }: Table, field: FlattenedField, operator: string, value: unknown): Condition {
  if (operator !== 'in') throw new Error(`Public reads know no operator ${operator} for many values`)
  const args = [JSON.stringify(value)]
  const among = 'in (select value from json_each(?))'
  if (field.type === 'select') {
    const values = `"${table}_${snakeCase(field.name)}"`
    return { sql: `exists (select 1 from ${values} m where m.parent_id = t.id and m.value ${among})`, args }
  }
  if (field.type === 'relationship' && typeof field.relationTo === 'string') {
    const column = `"${snakeCase(field.relationTo)}_id"`
    // The plus keeps SQLite from reading the index of paths or of relations, which cross all documents.
    const sql = `exists (select 1 from "${table}_rels" m
      where m.parent_id = t.id and +m.path = '${field.name}' and +m.${column} ${among})`
    return { sql, args }
  }
  if (field.type === 'text') {
    // Former addresses of agencies: few, and without an index by parent.
    const sql = `t.id in (select parent_id from "${table}_texts" where path = '${field.name}' and text ${among})`
    return { sql, args }
  }
  throw new Error(`Public reads know no condition on ${field.name}, a ${field.type} with many values`)
}

const stored = (value: unknown): Value => (typeof value === 'boolean' ? Number(value) : (value as Value))
