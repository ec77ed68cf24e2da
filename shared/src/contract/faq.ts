import { z } from 'zod'
import { body } from './blocks.ts'
import { topicRef } from './news.ts'
import { documentBase } from './primitives.ts'

export const faqItem = z
  .strictObject({ ...documentBase, question: z.string(), answer: body, topic: topicRef.nullable() })
  .meta({ id: 'FaqItem' })
export type FaqItem = z.infer<typeof faqItem>
