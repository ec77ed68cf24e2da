import type { Client, InStatement } from '@libsql/client'
import type { Payload } from 'payload'

export type QueryPlan = {
  sql: string
  /** All lines of EXPLAIN QUERY PLAN. */
  plan: string[]
  /** The lines that read a whole table or index. */
  scans: string[]
}

/**
 * The plan of every SELECT that `run` sends to SQLite, inside and outside transactions. For the end of a test file: libsql 0.4.7 leaves an
 * EXPLAIN with arguments open, and the connection that reads sees nothing that is written later.
 */
export async function plansOf(payload: Payload, run: () => Promise<unknown>): Promise<QueryPlan[]> {
  const client = payload.db.client as unknown as Client
  const statements = await selectsOf(client, run)
  const plans: QueryPlan[] = []
  for (const { sql, args } of statements) {
    const { rows } = await client.execute({ sql: `EXPLAIN QUERY PLAN ${sql}`, args })
    const plan = rows.map((row) => String(row.detail))
    plans.push({ sql, plan, scans: scansIn(plan) })
  }
  return plans
}

type Select = Exclude<InStatement, string>

async function selectsOf(client: Client, run: () => Promise<unknown>) {
  const { execute, transaction } = client
  const selects: Select[] = []
  const note = (statement: InStatement) => {
    const select = typeof statement === 'string' ? { sql: statement, args: [] } : statement
    if (/^\s*(select|with)\b/i.test(select.sql)) selects.push(select)
    return select
  }
  client.execute = (statement: InStatement) => execute(note(statement))
  client.transaction = async () => {
    const tx = await transaction()
    return { ...tx, execute: (statement: InStatement) => tx.execute(note(statement)) }
  }
  try {
    await run()
  } finally {
    Object.assign(client, { execute, transaction })
  }
  return selects
}

/** Payload gives the subquery of an array the name of its table: each co-routine of that name explains one of its scans. */
function scansIn(plan: string[]) {
  const explained = plan.flatMap((line) => line.match(/^(?:CO-ROUTINE|MATERIALIZE) (\S+)/)?.[1] ?? [])
  return plan.filter(isScan).filter((line) => {
    const at = explained.indexOf(line.replace(/^SCAN /, ''))
    if (at < 0) return true
    explained.splice(at, 1)
    return false
  })
}

/**
 * Counted as a scan too: a search by language alone, which reads every translation in it. Not counted: a constant row,
 * the elements of a JSON value, and the rows of a subquery, which is planned on lines of its own.
 */
function isScan(line: string) {
  if (line.endsWith('(_locale=?)')) return true
  return line.startsWith('SCAN ') && !/^SCAN (CONSTANT ROW|json_each|\(?subquery-)/i.test(line)
}
