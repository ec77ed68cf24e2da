import type { SearchHit } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { type SearchWord, searchWords } from '@birlik/shared/text'
import type { Where } from 'payload'
import { find } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'

/**
 * Rows read for one word at most. The exact word comes before longer ones, newer documents before older: what is
 * cut off is the tail of a beginning so common that it tells little ("м" of 100,000 documents).
 */
export const MAX_ROWS_PER_WORD = 2000
/** Words of a question that count; people paste whole headlines. */
const MAX_WORDS = 8
const EXACT_FORM = 2
const WHOLE_WORD = 1

type Question = {
  text: string
  locale: Locale
  /** Only documents of this agency. */
  agency?: string
  /** Documents of these agencies are not shown. */
  hiddenAgencies?: ReadonlySet<string>
}
type WordRow = {
  doc: string
  kind: SearchHit['kind']
  agency: string | null
  word: string
  exact: string
  weight: number
  age: number
}
export type Match = { doc: string; kind: SearchHit['kind']; score: number; age: number }

/** Documents that hold every word of the question or one that begins with it, best first, of equal ones newest first. */
export async function searchDocuments(req: PublicRequest, question: Question): Promise<Match[]> {
  const words = searchWords(question.text).slice(0, MAX_WORDS)
  if (!words.length) return []
  const found = await Promise.all(words.map((word) => matchesOf(req, question, word)))
  const [first, ...others] = found.sort((a, b) => a.size - b.size)
  return [...(first?.values() ?? [])]
    .flatMap((match) => joined(match, others) ?? [])
    .sort((a, b) => b.score - a.score || a.age - b.age || (a.doc < b.doc ? -1 : 1))
}

/** Best row of each document for one word of the question. */
async function matchesOf(
  req: PublicRequest,
  question: Question,
  asked: SearchWord,
): Promise<Map<string, Match>> {
  const best = new Map<string, Match>()
  for (const { doc, kind, agency, age, ...row } of await rowsFor(req, question, asked.word)) {
    if (agency && question.hiddenAgencies?.has(agency)) continue
    const score =
      row.weight + (row.exact === asked.exact ? EXACT_FORM : 0) + (row.word === asked.word ? WHOLE_WORD : 0)
    if (score > (best.get(doc)?.score ?? 0)) best.set(doc, { doc, kind, age, score })
  }
  return best
}

async function rowsFor(req: PublicRequest, { agency, locale }: Question, word: string): Promise<WordRow[]> {
  const within: Where[] = agency ? [{ agency: { equals: agency } }] : []
  return find(req, {
    collection: 'search-words',
    // The beginning of a word as a range of the index; LIKE would scan, and is case-sensitive for Cyrillic on SQLite.
    where: {
      and: [
        ...within,
        { locale: { equals: locale } },
        { word: { greater_than_equal: word } },
        { word: { less_than: `${word}\uffff` } },
      ],
    },
    sort: ['word', 'age'],
    limit: MAX_ROWS_PER_WORD,
  }) as Promise<unknown> as Promise<WordRow[]>
}

function joined(match: Match, others: Map<string, Match>[]): Match | null {
  let score = match.score
  for (const other of others) {
    const also = other.get(match.doc)
    if (!also) return null
    score += also.score
  }
  return { ...match, score }
}
