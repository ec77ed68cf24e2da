import { idOf } from '../idOf.ts'
import { type LexicalNode, rootNodes } from './nodes.ts'

export type Mentions = {
  media: Set<string>
  /** Documents that links lead to, by collection. */
  linked: Map<string, Set<string>>
  /** Address names of contact forms. */
  forms: Set<string>
}

/** Fields of blocks (cms/src/blocks) that hold media. */
const MEDIA_FIELDS = ['picture', 'file', 'poster']
/** Fields of blocks with rows that hold media. */
const ROW_FIELDS = ['pictures', 'subtitles']

/** What rich texts refer to, so that all of it can be read at once before they are turned into blocks. */
export function mentionsOf(states: readonly unknown[]): Mentions {
  const mentions: Mentions = { media: new Set(), linked: new Map(), forms: new Set() }
  for (const state of states) for (const node of rootNodes(state)) note(node, mentions)
  return mentions
}

function note(node: LexicalNode, mentions: Mentions) {
  if (node.type === 'upload') noteMedia(node.value, mentions)
  if (node.type === 'block') noteFields(node.fields ?? {}, mentions)
  if (node.type === 'link' && node.fields?.linkType === 'internal') noteLink(node.fields.doc, mentions)
  for (const child of node.children ?? []) note(child, mentions)
}

function noteMedia(value: unknown, { media }: Mentions) {
  const id = idOf(value)
  if (id) media.add(id)
}

function noteFields(fields: Record<string, unknown>, mentions: Mentions) {
  const { blockType, form } = fields
  if (blockType === 'form' && form && typeof form === 'string') mentions.forms.add(form)
  for (const name of MEDIA_FIELDS) noteMedia(fields[name], mentions)
  for (const name of ROW_FIELDS) {
    const rows = fields[name]
    if (Array.isArray(rows)) for (const row of rows) noteFields(row, mentions)
  }
}

function noteLink(doc: unknown, { linked }: Mentions) {
  const { relationTo, value } = (doc ?? {}) as { relationTo?: string; value?: unknown }
  const id = idOf(value)
  if (!relationTo || !id) return
  const ids = linked.get(relationTo) ?? new Set()
  linked.set(relationTo, ids.add(id))
}
