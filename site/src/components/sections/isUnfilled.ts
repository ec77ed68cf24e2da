import type { SectionPage } from '@birlik/shared/contract'
import { childrenOf, type Renders, type StructureNode } from '@birlik/shared/structure'

// These show what the agency's own entry holds, or advice; they are never empty.
const COMPOSED: readonly Renders[] = ['home', 'contacts', 'reception', 'accounts', 'sitemap', 'later']

/** Whether a node has neither text nor anything to list. A filter that leaves nothing is not an empty node. */
export function isUnfilled(node: StructureNode, { page, listing }: SectionPage, filtered: boolean): boolean {
  if (page || COMPOSED.includes(node.renders)) return false
  // A section with pages below it is a way on, whether or not they are filled.
  if (!listing) return childrenOf(node.key).length === 0
  if (listing.kind === 'org-units') return listing.divisions.length + listing.agencies.length === 0
  return listing.total === 0 && !filtered
}
