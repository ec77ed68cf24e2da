import type { FlattenedField } from 'payload'
import { idOf } from '../idOf.ts'

type Row = Record<string, unknown>
export type MediaUse = { id: string; path: string }

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])

/** Names under which the blocks of a text hold their files. */
export const MEDIA_KEYS = ['picture', 'poster', 'file']

/**
 * Every use of a media file in a document, those within formatted texts included. Localized texts may be given in one
 * language or in all.
 */
export function mediaIn(fields: FlattenedField[], doc: Row, within = ''): MediaUse[] {
  return fields.flatMap((field): MediaUse[] => {
    const path = within + field.name
    const value = doc[field.name]
    if (field.type === 'upload') {
      const id = idOf(value)
      return id && field.relationTo === 'media' ? [{ id, path }] : []
    }
    if (field.type === 'group' || field.type === 'tab') {
      return mediaIn(field.flattenedFields, asRow(value), `${path}.`)
    }
    if (field.type === 'array') {
      return rowsOf(value).flatMap((row, index) => mediaIn(field.flattenedFields, row, `${path}.${index}.`))
    }
    return field.type === 'richText' ? statesOf(value).flatMap((state) => inText(state, path)) : []
  })
}

const asRow = (value: unknown): Row => (isRow(value) ? value : {})

/** One formatted text, or one for each language. */
const statesOf = (value: unknown): unknown[] =>
  isRow(value) && !('root' in value) ? Object.values(value) : [value]

function inText(node: unknown, path: string): MediaUse[] {
  if (!isRow(node)) return []
  const inner = [node.root, ...rowsOf(node.children)].flatMap((child) => inText(child, path))
  const id = node.type === 'upload' ? idOf(node.value) : null
  const ids = [...(id ? [id] : []), ...(node.type === 'block' ? inBlock(node.fields) : [])]
  return [...inner, ...ids.map((id) => ({ id, path }))]
}

/** Files of a block and of its rows. */
function inBlock(block: unknown): string[] {
  if (!isRow(block)) return []
  const own = MEDIA_KEYS.flatMap((key) => idOf(block[key]) ?? [])
  return [...own, ...Object.values(block).flatMap((value) => rowsOf(value).flatMap(inBlock))]
}
