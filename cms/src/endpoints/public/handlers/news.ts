import type { NewsArticle, NewsItem } from '@birlik/shared/contract'
import type { Where } from 'payload'
import { idOf } from '../../../services/idOf.ts'
import type { AgencyRecord } from '../../../services/publicRead/agencies.ts'
import type { Doc } from '../../../services/publicRead/collections.ts'
import { listed } from '../../../services/publicRead/published.ts'
import { relatedOf } from '../../../services/publicRead/related.ts'
import { agencyAt } from '../agency.ts'
import { type Context, listPage } from '../context.ts'
import { documentAt } from '../documentAt.ts'
import { type Reader, readBatch, readList, readWhole } from '../read.ts'
import { news as shape } from '../shapes/news.ts'
import { inYear } from './conditions.ts'
import { onTopic } from './topics.ts'

const RELATED = 3

export async function newsList(context: Context<'newsList'>) {
  const { req, params, query } = context
  const agency = await agencyAt(req, params.agency)
  const narrowed = [...inYear('publishedAt', query.year), ...(await onTopic(req, query.topic))]
  const where: Where = { and: [{ agency: { equals: agency.id } }, listed, ...narrowed] }
  const { items, total } = await readList(context, shape, where, query, agency)
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
  const same: Where[] = topics.length ? [{ topics: { in: topics } }] : []
  const where: Where = {
    and: [{ agency: { equals: agency.id } }, listed, { id: { not_equals: doc.id } }, ...same],
  }
  const batch = await readBatch(reader, shape, where, RELATED)
  return batch.items(await relatedOf(reader.req, batch.wants, agency))
}
