import type { FaqItem } from '@birlik/shared/contract'
import { common, type Parts, type Shape } from './shape.ts'

const item = ({ doc, base, view }: Parts<'faq'>): FaqItem => ({
  ...base,
  question: doc.question ?? '',
  answer: view.blocks(doc.answer),
  topic: view.topic(doc.topic),
})

/** Questions in the order their agency gave them. The answer is short and is the item, so lists load it. */
export const faq: Shape<'faq', FaqItem, FaqItem> = {
  collection: 'faq',
  sort: ['order', 'id'],
  select: { ...common, question: true, answer: true, topic: true, order: true },
  wants: (doc) => ({ agencies: [doc.agency], topics: [doc.topic], texts: [doc.answer] }),
  item,
  whole: item,
}
