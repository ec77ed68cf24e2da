import { LOCALES } from '@birlik/shared/locales'
import { addressOf } from '@birlik/shared/rules'
import { excerptOf } from '@birlik/shared/text'
import type { PayloadRequest } from 'payload'
import { replaceRows } from '../../database/bulkRows.ts'
import type { ConversationRow } from '../dialogue/rows.ts'
import { weighed } from './rowsOf.ts'

/** What is shown of a question and its answer, in characters, and how much of each is looked through. */
const TITLE = 140
const SUMMARY = 200
const SOUGHT = 2000

/** What everybody sees of a conversation. */
export type QuestionRow = Pick<
  ConversationRow,
  | 'id'
  | 'agency'
  | 'language'
  | 'publication'
  | 'publicSlug'
  | 'publicQuestion'
  | 'publicAnswer'
  | 'publishedAt'
>

/**
 * Keeps search in step with a published question, in the transaction of the change; one that is not published (any more) is found by
 * nobody. Readers of all languages find it in its own.
 */
export async function indexQuestion(
  req: PayloadRequest,
  row: QuestionRow,
  changedAt = new Date().toISOString(),
): Promise<void> {
  const rows = row.publication === 'published' ? rowsOf(row, changedAt) : []
  const doc = { doc: row.id }
  const entries = rows.map(({ entry }) => entry)
  const words = rows.flatMap((each) => each.words)
  await replaceRows(req, 'search-entries', doc, entries)
  await replaceRows(req, 'search-words', doc, words)
}

function rowsOf(row: QuestionRow, changedAt: string) {
  const question = row.publicQuestion ?? ''
  const answer = row.publicAnswer ?? ''
  const publishedAt = row.publishedAt ?? changedAt
  const common = { doc: row.id, kind: 'questions', agency: row.agency }
  const entry = {
    ...common,
    language: row.language,
    languages: row.language,
    title: excerptOf(question, TITLE),
    summary: excerptOf(answer, SUMMARY),
    path: addressOf('questions', row.publicSlug ?? ''),
    date: publishedAt,
    changedAt,
  }
  const words = weighed(question.slice(0, SOUGHT), answer.slice(0, SOUGHT))
  const age = -Date.parse(publishedAt)
  return LOCALES.map((locale) => ({
    entry: { ...entry, locale },
    words: words.map((word) => ({ ...common, ...word, locale, age })),
  }))
}
