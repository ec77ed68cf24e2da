import type { NewsItem } from '@birlik/shared/contract'
import type { Where } from 'payload'
import type { AgencyRecord } from '../../services/publicRead/agencies.ts'
import { withinYear } from '../../services/publicRead/days.ts'
import { find, findFirst } from '../../services/publicRead/find.ts'
import type { PublicRequest } from '../../services/publicRead/publicRequest.ts'
import { listed } from '../../services/publicRead/published.ts'
import { relatedOf } from '../../services/publicRead/related.ts'
import { countNewsOnTopic, newsOnTopic } from '../../services/search/index.ts'
import { inYear } from './handlers/conditions.ts'
import { batchOf, type Reader, readList } from './read.ts'
import { news } from './shapes/news.ts'

type Asked = { year?: number; page: number; limit: number }
type NewsPage = { items: NewsItem[]; total: number }

/** A page of an agency's news under every one of these topics, with how many there are. A topic nobody knows has none. */
export async function newsPage(
  reader: Reader,
  agency: AgencyRecord,
  topicKeys: readonly (string | undefined)[],
  asked: Asked,
): Promise<NewsPage> {
  const keys = [...new Set(topicKeys.filter((key) => key !== undefined && key !== ''))] as string[]
  const found = await Promise.all(keys.map((key) => topicOf(reader.req, key)))
  const topics = found.flatMap((topic) => topic ?? [])
  if (topics.length < keys.length) return { items: [], total: 0 }
  const [topic] = topics
  if (topic && topics.length === 1) return onOneTopic(reader, agency, topic, asked)
  const filed: Where[] = topics.map((topic) => ({ topics: { in: [topic] } }))
  const where: Where = {
    and: [{ agency: { equals: agency.id } }, listed, ...filed, ...inYear('publishedAt', asked.year)],
  }
  return readList(reader, news, where, asked, agency)
}

/** The id of the topic with this key. */
export async function topicOf(req: PublicRequest, key: string): Promise<string | null> {
  const where: Where = { key: { equals: key } }
  const topic = await findFirst(req, { collection: 'topics', where, select: { key: true } })
  return topic?.id ?? null
}

async function onOneTopic(
  reader: Reader,
  agency: AgencyRecord,
  topic: string,
  { year, page, limit }: Asked,
): Promise<NewsPage> {
  const { greater_than_equal: from, less_than: before } = year ? withinYear(year) : {}
  const question = { agency: agency.id, topic, from, before }
  const [filed, total] = await Promise.all([
    newsOnTopic(reader.req, question, limit, page),
    countNewsOnTopic(reader.req, question),
  ])
  const ids = filed.map(({ id }) => id)
  return { items: await newsItems(reader, agency, ids), total }
}

/** News by id, in this order. */
export async function newsItems(
  reader: Reader,
  agency: AgencyRecord,
  ids: readonly string[],
): Promise<NewsItem[]> {
  if (!ids.length) return []
  const { req, locale } = reader
  const { collection, select } = news
  const where: Where = { id: { in: [...ids] } }
  const docs = await find(req, { collection, where, select, limit: ids.length, locale })
  const byId = new Map(docs.map((doc) => [doc.id, doc]))
  const batch = batchOf(
    reader,
    news,
    ids.flatMap((id) => byId.get(id) ?? []),
  )
  return batch.items(await relatedOf(req, batch.wants, agency))
}
