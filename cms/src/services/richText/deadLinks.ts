import { followableHref } from '@birlik/shared/text'
import { type LexicalNode, rootNodes } from './nodes.ts'

const LINKS = ['link', 'autolink']

/** Addresses in a formatted text that readers could not open or must not run. */
export const deadLinks = (state: unknown): string[] => rootNodes(state).flatMap(deadIn)

function deadIn({ type, fields, children = [] }: LexicalNode): string[] {
  const below = children.flatMap(deadIn)
  if (!LINKS.includes(type) || fields?.linkType === 'internal') return below
  const url = String(fields?.url ?? '')
  return followableHref(url) === null ? [url, ...below] : below
}
