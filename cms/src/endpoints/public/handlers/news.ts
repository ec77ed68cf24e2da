import type { NewsArticle, NewsItem } from '@birlik/shared/contract'
import type { Where } from 'payload'
import { idOf } from '../../../services/idOf.ts'
import type { AgencyRecord } from '../../../services/publicRead/agencies.ts'
import type { Doc } from '../../../services/publicRead/collections.ts'
import { listed } from '../../../services/publicRead/published.ts'
import { relatedOf } from '../../../services/publicRead/related.ts'
import { newsOnTopic } from '../../../services/search/index.ts'
import { agencyAt } from '../agency.ts'
import { type Context, listPage } from '../context.ts'
import { documentAt } from '../documentAt.ts'
import { newsItems, newsPage } from '../newsPage.ts'
import { type Reader, readBatch, readWhole } from '../read.ts'
import { news as shape } from '../shapes/news.ts'

const RELATED = 3

export async function newsList(context: Context<'newsList'>) {
  const { req, params, query } = context
  const agency = await agencyAt(req, params.agency)
  const { items, total } = await newsPage(context, agency, [query.topic], query)
  return listPage(context, items, total)
}

export async function news(context: Context<'news'>): Promise<NewsArticle> {
  const { req, params } = context
  const agency = await agencyAt(req, params.agency)
  const owner: Where = { agency: { equals: agency.id } }
  const doc = await documentAt(context, { collection: 'news', slug: params.slug, owner })
  const [article, related] = await Promise.all([
    readWhole(context, shape, doc, agency),
    relatedTo(context, doc, agency),
  ])
  return { ...article, related }
}

/** News of the same agency on the same topics, newest first; its latest news when the article has no topic. */
async function relatedTo(reader: Reader, doc: Doc<'news'>, agency: AgencyRecord): Promise<NewsItem[]> {
  const topics = (doc.topics ?? []).flatMap((topic) => idOf(topic) ?? [])
  if (topics.length) return newsItems(reader, agency, await newestOn(reader, topics, doc.id, agency.id))
  const where: Where = {
    and: [{ agency: { equals: agency.id } }, listed, { id: { not_equals: doc.id } }],
  }
  const batch = await readBatch(reader, shape, where, RELATED)
  return batch.items(await relatedOf(reader.req, batch.wants, agency))
}

/** The newest news on any of these topics, but one: of each topic as many as could be among them. */
async function newestOn({ req }: Reader, topics: string[], but: string, agency: string): Promise<string[]> {
  const found = await Promise.all(topics.map((topic) => newsOnTopic(req, { agency, topic }, RELATED + 1)))
  const newest = found.flat().sort((a, b) => compare(b.publishedAt, a.publishedAt) || compare(a.id, b.id))
  return [...new Set(newest.map(({ id }) => id))].filter((id) => id !== but).slice(0, RELATED)
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
