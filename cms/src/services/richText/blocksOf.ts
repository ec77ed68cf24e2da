import type { Block, BlockOf } from '@birlik/shared/contract'
import { idOf } from '../idOf.ts'
import { anchors } from './anchors.ts'
import { embeddedOf } from './embeddedOf.ts'
import { inlinesOf, plainText } from './inlinesOf.ts'
import { listBlockOf } from './listOf.ts'
import { type LexicalNode, rootNodes } from './nodes.ts'
import { quoteOf } from './quoteOf.ts'
import type { Sources } from './sources.ts'

/** The contract knows three levels; the page's title is the first. */
const LEVELS: Record<string, BlockOf<'heading'>['level']> = { h1: 2, h2: 2, h3: 3 }

/**
 * A rich text as stored by the editor → blocks of the contract. Empty paragraphs and horizontal rules are left out;
 * a node this does not know keeps the text it holds.
 */
export function blocksOf(state: unknown, sources: Sources): Block[] {
  const anchorOf = anchors()
  return rootNodes(state).flatMap((node) => blockOf(node, sources, anchorOf) ?? [])
}

function blockOf(node: LexicalNode, sources: Sources, anchorOf: (heading: string) => string): Block | null {
  if (node.type === 'block') return embeddedOf(node.fields ?? {}, sources)
  if (node.type === 'upload') return uploadOf(node, sources)
  if (node.type === 'list') {
    const list = listBlockOf(node, sources)
    return list.items.length ? list : null
  }
  const children = inlinesOf(node.children, sources)
  const words = plainText(children).trim()
  if (!words) return null
  if (node.type === 'heading') {
    return { type: 'heading', level: LEVELS[node.tag ?? ''] ?? 4, id: anchorOf(words), children }
  }
  return node.type === 'quote' ? quoteOf(children) : { type: 'text', children }
}

/** A picture or a file put into the text without a block around it. */
function uploadOf({ value, fields }: LexicalNode, sources: Sources): Block | null {
  const id = idOf(value)
  if (!id) return null
  const picture = sources.picture(id)
  const caption = typeof fields?.caption === 'string' && fields.caption ? fields.caption : null
  if (picture) return { type: 'image', picture, caption }
  const file = sources.file(id)
  return file && { type: 'file', file }
}
