import type { Field, FlattenedField } from 'payload'
import { idOf } from '../../access/idOf.ts'
import { blocks } from '../../blocks/index.ts'

type Row = Record<string, unknown>
export type MediaUse = { id: string; path: string }

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value)
const rowsOf = (value: unknown): Row[] => (Array.isArray(value) ? value.filter(isRow) : [])

/** Fields of a block, by its name. */
const blockFields = new Map(blocks.map(({ slug, fields }) => [slug, fields]))

/** Every use of a media file in a document, those within formatted texts included. Localized fields may hold one value or all languages. */
export function mediaIn(fields: readonly (Field | FlattenedField)[], doc: Row, within = ''): MediaUse[] {
  return fields.flatMap((field): MediaUse[] => {
    if (field.type === 'row' || field.type === 'collapsible') return mediaIn(field.fields, doc, within)
    if (field.type === 'tabs') return field.tabs.flatMap((tab) => mediaIn(tab.fields, 'name' in tab ? asRow(doc[tab.name ?? '']) : doc, within))
    if (!('name' in field) || !field.name) return []
    const path = within + field.name
    const value = doc[field.name]
    if (field.type === 'upload') {
      const id = idOf(value)
      return id && field.relationTo === 'media' ? [{ id, path }] : []
    }
    if (field.type === 'group' || field.type === 'tab') return mediaIn(field.fields, asRow(value), `${path}.`)
    if (field.type === 'array') {
      return rowsOf(value).flatMap((row, index) => mediaIn(field.fields, row, `${path}.${index}.`))
    }
    return field.type === 'richText' ? statesOf(value).flatMap((state) => inText(state, path)) : []
  })
}

const asRow = (value: unknown): Row => (isRow(value) ? value : {})

/** One formatted text, or one for each language. */
const statesOf = (value: unknown): unknown[] => (isRow(value) && !('root' in value) ? Object.values(value) : [value])

function inText(node: unknown, path: string): MediaUse[] {
  if (!isRow(node)) return []
  const inner = [node.root, ...rowsOf(node.children)].flatMap((child) => inText(child, path))
  const id = node.type === 'upload' ? idOf(node.value) : null
  const block = node.type === 'block' ? asRow(node.fields) : {}
  const inBlock = mediaIn(blockFields.get(String(block.blockType)) ?? [], block).map((use) => ({ ...use, path }))
  return [...inner, ...inBlock, ...(id ? [{ id, path }] : [])]
}
