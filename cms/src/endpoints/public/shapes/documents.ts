import type { DocumentItem, OfficialDocument } from '@birlik/shared/contract'
import { filesOf } from './files.ts'
import { common, type Parts, type Shape, withdrawalOf } from './shape.ts'

const item = ({ doc, base, view }: Parts<'documents'>): DocumentItem => ({
  ...base,
  title: doc.title ?? '',
  summary: doc.summary ?? '',
  kind: doc.kind,
  number: doc.number || null,
  date: doc.date || null,
  signatory: doc.signatory || null,
  force: doc.force,
  files: filesOf(doc.files, base.language, view),
})

/** Documents by the date of the act, newest first; those without a date last. */
export const documents: Shape<'documents', DocumentItem, OfficialDocument> = {
  collection: 'documents',
  sort: ['-date', 'id'],
  select: {
    ...common,
    title: true,
    summary: true,
    kind: true,
    number: true,
    date: true,
    signatory: true,
    force: true,
    files: true,
  },
  wants: (doc) => ({ agencies: [doc.agency], media: doc.files?.map(({ file }) => file), texts: [doc.body] }),
  item,
  whole: (parts) => ({
    ...item(parts),
    node: parts.doc.node || null,
    body: parts.view.blocks(parts.doc.body),
    withdrawal: withdrawalOf(parts.doc),
  }),
}
