import type { NewsArticle, NewsItem } from '@birlik/shared/contract'
import { common, type Parts, type Shape, withdrawalOf } from './shape.ts'

const item = ({ doc, base, view }: Parts<'news'>): NewsItem => ({
  ...base,
  title: doc.title ?? '',
  summary: doc.summary ?? '',
  picture: view.picture(doc.picture),
  topics: (doc.topics ?? []).flatMap((topic) => view.topic(topic) ?? []),
})

/** News, newest first. Related articles are added by the handler. */
export const news: Shape<'news', NewsItem, Omit<NewsArticle, 'related'>> = {
  collection: 'news',
  sort: ['-publishedAt', 'id'],
  select: { ...common, title: true, summary: true, picture: true, topics: true },
  wants: (doc) => ({
    agencies: [doc.agency],
    media: [doc.picture],
    topics: doc.topics ?? [],
    texts: [doc.body],
  }),
  item,
  whole: (parts) => ({
    ...item(parts),
    body: parts.view.blocks(parts.doc.body),
    withdrawal: withdrawalOf(parts.doc),
  }),
}
