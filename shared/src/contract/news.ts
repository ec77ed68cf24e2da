import { z } from 'zod'
import { body } from './blocks.ts'
import { picture } from './media.ts'
import { documentBase, withdrawal } from './primitives.ts'

export const topicRef = z.strictObject({ key: z.string(), title: z.string() }).meta({ id: 'TopicRef' })
export type TopicRef = z.infer<typeof topicRef>

export const newsItem = z
  .strictObject({
    ...documentBase,
    title: z.string(),
    summary: z.string(),
    picture: picture.nullable(),
    topics: z.array(topicRef),
  })
  .meta({ id: 'NewsItem' })
export type NewsItem = z.infer<typeof newsItem>

export const newsArticle = newsItem
  .extend({ body, withdrawal, related: z.array(newsItem) })
  .meta({ id: 'NewsArticle' })
export type NewsArticle = z.infer<typeof newsArticle>
