import type { FlattenedField } from 'payload'
import { idOf } from '../idOf.ts'
import { leavesIn, textStates } from '../leavesIn.ts'

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
export const mediaIn = (fields: FlattenedField[], doc: Row): MediaUse[] =>
  leavesIn(fields, doc).flatMap(({ field, value, path }): MediaUse[] => {
    if (field.type === 'richText') return textStates(value).flatMap((state) => inText(state, path))
    const id = field.type === 'upload' && field.relationTo === 'media' ? idOf(value) : null
    return id ? [{ id, path }] : []
  })

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
