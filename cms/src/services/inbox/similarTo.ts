import type { SimilarQuestions } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import type { Where } from 'payload'
import { env } from '../../env.ts'
import { openingOf } from '../dialogue/openingOf.ts'
import type { ConversationRow } from '../dialogue/rows.ts'
import { find, findByIds } from '../publicRead/find.ts'
import { textIn } from '../publicRead/inLanguage.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'
import { wordsOf } from '../richText/wordsOf.ts'
import { entriesOf, searchDocuments } from '../search/index.ts'
import { closest, stemsOf } from './closest.ts'

type Similar = SimilarQuestions['similar'][number]
type Scored = { score: number; similar: Similar }

/** Shown in all, and of one source at most. */
const MOST = 6
const MOST_OF_ONE = 3
/** Looked through: words of the question that are sought, published questions, conversations of each state, messages of those. */
const MOST_WORDS = 8
const MOST_PUBLISHED = 300
const MOST_CONVERSATIONS = 100
const MOST_MESSAGES = 1500

/** What the agency has answered before, or says anyway, about what is asked in a conversation. Best first. */
export async function similarTo(req: PublicRequest, row: ConversationRow): Promise<Similar[]> {
  const asked = (await openingOf(req, row))?.text ?? ''
  const agency = (await findByIds(req, 'agencies', [row.agency], { slug: true })).get(row.agency)?.slug ?? ''
  const found = await Promise.all([
    frequentLike(req, row, asked, agency),
    publishedLike(req, row, asked, agency),
    answeredLike(req, row, asked),
  ])
  return found
    .flatMap((of) => of.slice(0, MOST_OF_ONE))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ similar }) => similar)
}

/** Frequent questions, through the index of the site's search: word by word, for search itself wants all of them. */
async function frequentLike(
  req: PublicRequest,
  { agency, language: locale }: ConversationRow,
  asked: string,
  slug: string,
): Promise<Scored[]> {
  const stems = stemsOf(asked)
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_WORDS)
  const matches = await Promise.all(stems.map((text) => searchDocuments(req, { text, locale, agency })))
  const ids = new Set(matches.flat().flatMap(({ kind, doc }) => (kind === 'faq' ? doc : [])))
  const entries = await entriesOf(req, locale, [...ids])
  const best = closest(asked, [...entries.values()], ({ title }) => title).slice(0, MOST_OF_ONE)
  const docs = await findByIds(
    req,
    'faq',
    best.map(({ candidate }) => candidate.doc),
    { answer: true },
  )
  return best.map(({ candidate: { doc, title, language, path }, score }) => ({
    score,
    similar: {
      source: 'faq',
      question: title,
      answer: wordsOf(textIn(docs.get(doc)?.answer, language)),
      href: onSite(locale, slug, path),
    },
  }))
}

async function publishedLike(
  req: PublicRequest,
  { agency, id, language: locale }: ConversationRow,
  asked: string,
  slug: string,
): Promise<Scored[]> {
  const rows = await find(req, {
    collection: 'conversations',
    where: { and: [{ agency: { equals: agency } }, { publication: { equals: 'published' } }] },
    select: { publicQuestion: true, publicAnswer: true, publicSlug: true },
    sort: ['-publishedAt'],
    limit: MOST_PUBLISHED,
  })
  const others = rows.filter((row) => row.id !== id)
  return closest(asked, others, (row) => row.publicQuestion ?? '').map(({ candidate, score }) => ({
    score,
    similar: {
      source: 'question',
      question: candidate.publicQuestion ?? '',
      answer: candidate.publicAnswer ?? '',
      href: onSite(locale, slug, `/dialogue/questions/${candidate.publicSlug}`),
    },
  }))
}

/** Conversations of the agency itself, the latest: their openings and what was answered first. */
async function answeredLike(req: PublicRequest, row: ConversationRow, asked: string): Promise<Scored[]> {
  const ids = (await Promise.all([answeredIn(req, row, 'answered'), answeredIn(req, row, 'closed')])).flat()
  const said = await find(req, {
    collection: 'messages',
    where: {
      and: [
        { conversation: { in: ids } },
        { event: { exists: false } },
        // What was removed is no example.
        { removedAt: { exists: false } },
      ],
    },
    select: { conversation: true, author: true, text: true },
    sort: ['conversation', 'sentAt'],
    limit: MOST_MESSAGES,
  })
  const pairs = [...Map.groupBy(said, ({ conversation }) => String(conversation))].flatMap(
    ([id, messages]) => {
      const question = messages.find(({ author }) => author === 'citizen')?.text
      const answer = messages.find(({ author }) => author === 'agency')?.text
      return question && answer ? [{ id, question, answer }] : []
    },
  )
  return closest(asked, pairs, ({ question }) => question).map(({ candidate, score }) => ({
    score,
    similar: {
      source: 'conversation',
      question: candidate.question,
      answer: candidate.answer,
      href: candidate.id,
    },
  }))
}

async function answeredIn(
  req: PublicRequest,
  { agency, id }: ConversationRow,
  state: 'answered' | 'closed',
): Promise<string[]> {
  const where: Where = {
    and: [
      { agency: { equals: agency } },
      { state: { equals: state } },
      { firstAnsweredAt: { exists: true } },
    ],
  }
  const sort = ['-lastMessageAt']
  const rows = await find(req, {
    collection: 'conversations',
    where,
    select: { state: true },
    sort,
    limit: MOST_CONVERSATIONS,
  })
  return rows.map((row) => row.id).filter((other) => other !== id)
}

const onSite = (locale: Locale, agency: string, path: string) =>
  `${env().siteOrigin}/${locale}/${agency}${path}`
