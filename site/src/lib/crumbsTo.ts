import type { Locale } from '@birlik/shared/locales'
import { nodeByKey } from '@birlik/shared/structure'
import type { Crumb } from '../layouts/crumb.ts'

/** The way from the home to a node of the standard structure, the node included. */
export function crumbsTo(locale: Locale, key: string | null): Crumb[] {
  const node = key === null ? undefined : nodeByKey(key)
  if (!node) return []
  return [...crumbsTo(locale, node.parent), { title: node.title[locale], path: node.path }]
}
