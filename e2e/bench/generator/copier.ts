import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { newId } from './newId.ts'

/** A row with the rows of other tables that belong to it, as Payload spreads a document over them. */
export type Tree = { table: string; row: Row; children: { column: string; tree: Tree }[] }

type Row = Record<string, SQLInputValue>

/** What a column holds in the copy; columns of versions are asked without `version_`. */
export type Change = (column: string, value: SQLInputValue) => SQLInputValue

type Parent = { column: string; id: string }

type Column = { name: string; type: string }

export type Copier = ReturnType<typeof copier>

/** What tells the address of a copy from that of its model, followed by a number. */
export const COPY = '-copy-'

/**
 * Reads documents and writes changed copies of them, whatever their tables and columns are: a generated document has
 * every row that Payload wrote for its model, also after the next migration.
 */
export function copier(db: DatabaseSync) {
  const tables = (
    db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all() as { name: string }[]
  ).map(({ name }) => name)
  const childrenOf = remember((table) =>
    tables.filter((name) => name.startsWith(`${table}_`)).flatMap((name) => linkTo(name, table)),
  )
  const insertInto = remember((table) => {
    // A number as the key of a row is SQLite's to give.
    const columns = columnsOf(table).filter(({ name, type }) => name !== 'id' || type !== 'INTEGER')
    const names = columns.map(({ name }) => name)
    const marks = names.map(() => '?').join()
    return {
      names,
      statement: db.prepare(`INSERT INTO "${table}" (${names.map((n) => `"${n}"`)}) VALUES (${marks})`),
    }
  })

  function columnsOf(table: string): Column[] {
    const columns = db.prepare(`PRAGMA table_info("${table}")`).all() as Column[]
    return columns.map(({ name, type }) => ({ name, type: type.toUpperCase() }))
  }

  function linkTo(child: string, parent: string) {
    const keys = db.prepare(`PRAGMA foreign_key_list("${child}")`).all() as { table: string; from: string }[]
    const key = keys.find(({ table, from }) => table === parent && /^_?parent_id$/.test(from))
    return key ? [{ table: child, column: key.from }] : []
  }

  function read(table: string, column: string, value: SQLInputValue): Tree[] {
    const rows = db.prepare(`SELECT * FROM "${table}" WHERE "${column}" = ?`).all(value) as Row[]
    return rows.map((row) => ({
      table,
      row,
      children: childrenOf(table).flatMap((child) =>
        read(child.table, child.column, row.id as string).map((tree) => ({ column: child.column, tree })),
      ),
    }))
  }

  /** Writes a copy under a new id; `change` is asked for every other column, of the rows below it, too. */
  function write({ table, row, children }: Tree, id: string, change: Change, parent?: Parent): void {
    const { names, statement } = insertInto(table)
    const held = (name: string) => {
      if (name === 'id') return id
      return name === parent?.column ? parent.id : change(name.replace(/^version_/, ''), row[name] ?? null)
    }
    statement.run(...names.map(held))
    for (const { column, tree } of children) write(tree, newId(Date.now()), change, { column, id })
  }

  return { read, write }
}

function remember<T>(make: (table: string) => T): (table: string) => T {
  const known = new Map<string, T>()
  return (table) => {
    let made = known.get(table)
    if (made === undefined) {
      made = make(table)
      known.set(table, made)
    }
    return made
  }
}
