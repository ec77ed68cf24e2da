import type { SearchHit } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import type { Where } from 'payload'
import { count, find } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'
import { listed } from '../publicRead/published.ts'
import { CONTENT_KINDS, type ContentKind } from '../publishing/requiredTexts.ts'

export type SearchEntry = {
  doc: string
  kind: SearchHit['kind']
  agency: string | null
  language: Locale
  languages: Locale[]
  title: string
  summary: string | null
  path: string
  date: string | null
  changedAt: string
}

/** What search shows of documents to readers of a language, by document. */
export async function entriesOf(
  req: PublicRequest,
  locale: Locale,
  docs: readonly string[],
): Promise<Map<string, SearchEntry>> {
  if (!docs.length) return new Map()
  const where: Where = { and: [{ doc: { in: [...docs] } }, { locale: { equals: locale } }] }
  const entries = await read(req, where, 1, docs.length)
  return new Map(entries.map((entry) => [entry.doc, entry]))
}

/** Every listed document of an agency but its texts for nodes, in a stable order: `length` of them from `offset` on. */
export async function entriesOfAgency(req: PublicRequest, agency: string, offset: number, length: number) {
  const where = whereAgency(agency)
  // Payload reads whole pages: two of them hold any stretch as long as one.
  const page = Math.floor(offset / length) + 1
  const [first, second] = await Promise.all([
    read(req, where, page, length),
    read(req, where, page + 1, length),
  ])
  const skipped = offset % length
  return [...first, ...second].slice(skipped, skipped + length)
}

/** How many there are: the listed documents of each kind and the published questions, which indexes count by themselves. */
export async function countEntriesOfAgency(req: PublicRequest, agency: string): Promise<number> {
  const own: Where = { agency: { equals: agency } }
  const counts = await Promise.all([
    ...WITH_ADDRESS.map((kind) => count(req, kind, { and: [own, listed] })),
    count(req, 'conversations', { and: [own, { publication: { equals: 'published' } }] }),
  ])
  return counts.reduce((sum, one) => sum + one, 0)
}

/** Frequent questions have no address of their own, texts for nodes have the node's. One language stands for all three. */
const WITHOUT_ADDRESS: ContentKind[] = ['faq', 'pages']
/** Those of agencies: situations are the platform's. */
const WITH_ADDRESS = CONTENT_KINDS.filter((kind) => kind !== 'situations' && !WITHOUT_ADDRESS.includes(kind))

const whereAgency = (agency: string): Where => ({
  and: [{ agency: { equals: agency } }, { locale: { equals: 'kk' } }, { kind: { not_in: WITHOUT_ADDRESS } }],
})

async function read(req: PublicRequest, where: Where, page: number, limit: number): Promise<SearchEntry[]> {
  const entries = await find(req, { collection: 'search-entries', where, sort: ['doc'], page, limit })
  return entries.map((entry) => ({ ...entry, languages: entry.languages.split(',') }) as SearchEntry)
}
