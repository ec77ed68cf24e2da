import type { Page, PageItem } from '@birlik/shared/contract'
import { common, type Parts, type Shape, withdrawalOf } from './shape.ts'

const item = ({ doc, base }: Parts<'pages'>): PageItem => ({
  ...base,
  node: doc.node,
  title: doc.title ?? '',
  summary: doc.summary ?? '',
})

/** Texts written for nodes of the standard structure. */
export const pages: Shape<'pages', PageItem, Page> = {
  collection: 'pages',
  sort: ['node', 'id'],
  select: { ...common, node: true, title: true, summary: true },
  wants: (doc) => ({ agencies: [doc.agency], texts: [doc.body] }),
  item,
  whole: (parts) => ({
    ...item(parts),
    body: parts.view.blocks(parts.doc.body),
    withdrawal: withdrawalOf(parts.doc),
  }),
}
