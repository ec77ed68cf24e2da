import type { DatabaseSync } from 'node:sqlite'
import { type Change, COPY, type Copier, type Tree } from './copier.ts'
import { newId } from './newId.ts'
import { versionOf } from './versionOf.ts'

const KINDS = ['pages', 'documents', 'services', 'people', 'events', 'vacancies', 'projects', 'faq']
const NAMES = new Set(['name', 'short_name'])

/** Writes a copy of an agency with all its content but news, numbered `n`. */
export function copyAgency(db: DatabaseSync, { read, write }: Copier, model: string, n: number): void {
  const now = Date.now()
  const id = newId(now)
  const [agency] = read('agencies', 'id', model)
  if (!agency) throw new Error(`there is no agency ${model}`)
  write(agency, id, (column, value) => {
    if (column === 'slug') return `${value}${COPY}${n}`
    return NAMES.has(column) && value ? `${value} ${n}` : value
  })
  for (const kind of KINDS)
    for (const document of read(kind, 'agency_id', model)) copyDocument(kind, document)

  function copyDocument(kind: string, document: Tree) {
    const doc = newId(now)
    const change: Change = (column, value) => {
      if (column === 'agency_id' || column === 'agency') return id
      return column === 'parent_id' || column === 'doc' ? doc : value
    }
    const original = String(document.row.id)
    write(document, doc, change)
    const version = versionOf(db, kind, original)
    for (const tree of version ? read(`_${kind}_v`, 'id', version) : []) write(tree, newId(now), change)
    for (const entry of read('search_entries', 'doc', original)) write(entry, newId(now), change)
  }
}
