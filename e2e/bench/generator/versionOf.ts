import type { DatabaseSync } from 'node:sqlite'

/** The newest version of a document. */
export function versionOf(db: DatabaseSync, kind: string, id: string): string | undefined {
  const row = db.prepare(`SELECT id FROM "_${kind}_v" WHERE parent_id = ? AND latest`).get(id)
  return row?.id as string | undefined
}
