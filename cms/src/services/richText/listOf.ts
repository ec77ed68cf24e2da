import type { ListBlock, ListItem } from '@birlik/shared/contract'
import { inlinesOf } from './inlinesOf.ts'
import type { LexicalNode } from './nodes.ts'
import type { Sources } from './sources.ts'

/** A list with its nested ones. The editor keeps a nested list in an item of its own, after the one it belongs to. */
export function listBlockOf(node: LexicalNode, sources: Sources): ListBlock {
  const items: ListItem[] = []
  for (const item of node.children ?? []) {
    const lists = (item.children ?? []).filter(isList).map((list) => listBlockOf(list, sources))
    const words = inlinesOf(
      item.children?.filter((child) => !isList(child)),
      sources,
    )
    if (words.length || !items.length) items.push({ children: words, nested: null })
    for (const list of lists) nest(items.at(-1) as ListItem, list)
  }
  return { type: 'list', ordered: node.listType === 'number', items }
}

const isList = ({ type }: LexicalNode): boolean => type === 'list'

function nest(item: ListItem, list: ListBlock) {
  if (item.nested) item.nested.items.push(...list.items)
  else item.nested = list
}
