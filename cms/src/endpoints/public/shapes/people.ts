import type { Person, PersonItem } from '@birlik/shared/contract'
import { common, type Parts, type Shape, withdrawalOf } from './shape.ts'

const item = ({ doc, base, view }: Parts<'people'>): PersonItem => ({
  ...base,
  name: doc.name ?? '',
  post: doc.post ?? '',
  portrait: view.picture(doc.portrait),
  phone: doc.phone || null,
  email: doc.email || null,
  reception: doc.reception || null,
  isHead: Boolean(doc.isHead),
})

/** Leaders in the order their agency gave them. */
export const people: Shape<'people', PersonItem, Person> = {
  collection: 'people',
  sort: ['order', 'id'],
  select: {
    ...common,
    name: true,
    post: true,
    portrait: true,
    phone: true,
    email: true,
    reception: true,
    isHead: true,
    order: true,
  },
  wants: (doc) => ({ agencies: [doc.agency], media: [doc.portrait], texts: [doc.duties, doc.biography] }),
  item,
  whole: (parts) => ({
    ...item(parts),
    duties: parts.view.blocks(parts.doc.duties),
    biography: parts.view.blocks(parts.doc.biography),
    withdrawal: withdrawalOf(parts.doc),
  }),
}
