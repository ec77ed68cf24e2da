import type { SQLiteAdapter } from '@payloadcms/db-sqlite'

/** `applyAt` → `apply_at`, as db-sqlite 3.90.1 names tables. */
export const snakeCase = (name: string): string =>
  name.replaceAll('-', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** Whether a table has a column for a field: those of languages stand in a table of their own. */
export const hasColumn = ({ tables }: SQLiteAdapter, table: string, field: string): boolean =>
  Boolean((tables[table] as Record<string, unknown> | undefined)?.[field])

/** The column of a field, quoted. Payload keys the columns of a table by the field's name, groups by `group_field`. */
export function columnOf({ tables }: SQLiteAdapter, table: string, field: string): string {
  const column = (tables[table] as Record<string, { name: string } | undefined> | undefined)?.[field]
  if (!column) throw new Error(`SQLite has no column for ${field} of ${table}`)
  return `"${column.name}"`
}
