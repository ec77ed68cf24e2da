import { createHash } from 'node:crypto'
import { LOCALES, type Locale } from '@birlik/shared/locales'
import { t } from '@birlik/shared/messages'
import { cleanLine } from '@birlik/shared/text'
import { lexicalFrom } from '../../services/richText/index.ts'
import type { NewsDraft, NewsTexts, Rejected } from '../types.ts'
import type { NtrexRow } from './parse.ts'

/** As the fields of news allow (collections/News). */
const MAX_TITLE = 300
const MAX_SUMMARY = 1000

const HOME = 'https://github.com/MicrosoftTranslator/NTREX'

/** News from rows: those without a title or text in Kazakh and Russian are rejected, English is optional. */
export function normalise(rows: readonly NtrexRow[]): { drafts: NewsDraft[]; rejected: Rejected[] } {
  const drafts = new Map<string, NewsDraft>()
  const rejected: Rejected[] = []
  for (const row of rows) {
    const source = `ntrex:${row.id}`
    const reason = drafts.has(source) ? 'the same id stands twice in the file' : faultOf(row)
    if (reason) rejected.push({ name: row.id, reason })
    else drafts.set(source, draftOf(source, row))
  }
  return { drafts: [...drafts.values()], rejected }
}

const clean = (text: string | undefined): string => cleanLine(text ?? '').replace(/\s+/g, ' ')

const paragraphsOf = ({ paragraphs }: NtrexRow, locale: Locale): string[] =>
  paragraphs.map((paragraph) => clean(paragraph[locale])).filter(Boolean)

function faultOf(row: NtrexRow): string | null {
  for (const locale of ['kk', 'ru'] as const) {
    const title = clean(row.title[locale])
    if (!title) return `no title in ${locale}`
    if (!paragraphsOf(row, locale).length) return `no text in ${locale}`
  }
  for (const locale of LOCALES) {
    const { length } = clean(row.title[locale])
    if (length > MAX_TITLE) return `the title in ${locale} has ${length} characters, more than ${MAX_TITLE}`
  }
  return null
}

function draftOf(source: string, row: NtrexRow): NewsDraft {
  const languages = LOCALES.filter((locale) => clean(row.title[locale]) && paragraphsOf(row, locale).length)
  const read = languages.map(
    (locale) => [locale, clean(row.title[locale]), paragraphsOf(row, locale)] as const,
  )
  const digest = createHash('sha256').update(JSON.stringify(read)).digest('hex').slice(0, 32)
  const texts = read.map(
    ([locale, title, paragraphs]) => [locale, textsOf(locale, title, paragraphs)] as const,
  )
  return { source, digest, texts: Object.fromEntries(texts) }
}

/** The first paragraph is the summary, the others are the text; the licence (CC BY-SA 4.0) asks for the source. */
function textsOf(locale: Locale, title: string, paragraphs: readonly string[]): NewsTexts {
  const [lead = '', ...rest] = paragraphs
  const attribution = {
    type: 'link' as const,
    href: HOME,
    external: true,
    children: [plain(t(locale, 'import.ntrex.source'))],
  }
  const body = (rest.length ? rest : [lead]).map((text) => ({ type: 'text' as const, children: text }))
  return {
    title,
    summary: shortened(lead),
    body: lexicalFrom([...body, { type: 'text', children: [attribution] }]),
  }
}

const plain = (text: string) => ({ type: 'text' as const, text, marks: [] })

/** At most the length of a summary, cut at a word. */
function shortened(text: string): string {
  if (text.length <= MAX_SUMMARY) return text
  const cut = text.slice(0, MAX_SUMMARY - 1)
  return `${cut.slice(0, cut.lastIndexOf(' '))}…`
}
