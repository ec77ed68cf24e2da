import type { PublicQuestion, QuestionPage } from '@birlik/shared/contract'
import type { Where } from 'payload'
import type { ConversationRow } from '../../../services/dialogue/rows.ts'
import { type AgencyRecord, agencyRefOf } from '../../../services/publicRead/agencies.ts'
import { count, distinct, find, findFirst } from '../../../services/publicRead/find.ts'
import { nothing } from '../../../services/publicRead/published.ts'
import { entriesOf } from '../../../services/search/index.ts'
import { agencyAt } from '../agency.ts'
import { type Context, listPage } from '../context.ts'
import { gone, notFound } from '../refusal.ts'
import { topicRefs } from '../topicRefs.ts'

type Reader = Pick<Context, 'req' | 'locale'>

/** All that leaves of a conversation: what staff wrote down for everybody, with the citizen's consent. Nothing names a person. */
const select = {
  publicSlug: true,
  publicQuestion: true,
  publicAnswer: true,
  language: true,
  topic: true,
  openedAt: true,
  firstAnsweredAt: true,
  publishedAt: true,
} as const

type Stored = Pick<ConversationRow, 'id' | keyof typeof select>

/** Published questions of a body, newest first. */
export async function questionList(context: Context<'questionList'>): Promise<QuestionPage> {
  const { req, params, query, locale } = context
  const { page, limit } = query
  const agency = await agencyAt(req, params.agency)
  const published: Where[] = [{ agency: { equals: agency.id } }, { publication: { equals: 'published' } }]
  const asked = query.topic ? [await onTopic(context, query.topic)] : []
  const where: Where = { and: [...published, ...asked] }
  const [rows, total, filed] = await Promise.all([
    find(req, { collection: 'conversations', where, select, sort: ['-publishedAt'], page, limit }),
    count(req, 'conversations', where),
    distinct(req, 'conversations', 'topic', { and: [...published, { topic: { exists: true } }] }),
  ])
  const items = await questionsOf(context, agency, rows as Stored[])
  const topics = [...(await topicRefs(req, locale, filed.map(String))).values()]
  const byTitle = topics.sort((a, b) => a.title.localeCompare(b.title, locale))
  return { ...listPage(context, items, total), topics: byTitle }
}

async function onTopic({ req }: Reader, key: string): Promise<Where> {
  const topic = await findFirst(req, {
    collection: 'topics',
    where: { key: { equals: key } },
    select: { key: true },
  })
  return topic ? { topic: { equals: topic.id } } : nothing
}

/** The question at an address. One that was taken off says so: its address is never given to another. */
export async function question(context: Context<'question'>): Promise<PublicQuestion> {
  const { req, params } = context
  const agency = await agencyAt(req, params.agency)
  const row = await findFirst(req, {
    collection: 'conversations',
    where: { and: [{ agency: { equals: agency.id } }, { publicSlug: { equals: params.slug } }] },
    select: { ...select, publication: true },
  })
  if (!row) throw notFound()
  if (row.publication !== 'published') throw gone()
  const [found] = await questionsOf(context, agency, [row as Stored])
  if (!found) throw notFound()
  return found
}

async function questionsOf(
  { req, locale }: Reader,
  agency: AgencyRecord,
  rows: readonly Stored[],
): Promise<PublicQuestion[]> {
  const ids = rows.map(({ id }) => id)
  const [topics, entries] = await Promise.all([
    topicRefs(
      req,
      locale,
      rows.flatMap(({ topic }) => topic ?? []),
    ),
    entriesOf(req, locale, ids),
  ])
  return rows.map((row) => {
    const publishedAt = row.publishedAt ?? row.openedAt
    return {
      slug: row.publicSlug ?? '',
      agency: agencyRefOf(agency, locale),
      language: row.language,
      question: row.publicQuestion ?? '',
      answer: row.publicAnswer ?? '',
      topic: topics.get(row.topic ?? '') ?? null,
      askedAt: row.openedAt,
      answeredAt: row.firstAnsweredAt ?? publishedAt,
      publishedAt,
      // The conversation itself moves when its citizen reads or rates; search knows when its words for everybody changed.
      updatedAt: entries.get(row.id)?.changedAt ?? publishedAt,
    }
  })
}
