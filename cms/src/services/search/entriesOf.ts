import type { Locale } from '@birlik/shared/locales'
import type { PayloadRequest, Where } from 'payload'
import type { ContentKind } from '../publishing/requiredTexts.ts'

export type SearchEntry = {
  doc: string
  kind: ContentKind
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
  req: PayloadRequest,
  locale: Locale,
  docs: readonly string[],
): Promise<Map<string, SearchEntry>> {
  if (!docs.length) return new Map()
  const where: Where = { and: [{ doc: { in: [...docs] } }, { locale: { equals: locale } }] }
  const entries = await read(req, where, 1, docs.length)
  return new Map(entries.map((entry) => [entry.doc, entry]))
}

/** Every listed document of an agency but its texts for nodes, in a stable order: `length` of them from `offset` on. */
export async function entriesOfAgency(req: PayloadRequest, agency: string, offset: number, length: number) {
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

/** How many there are. */
export async function countEntriesOfAgency(req: PayloadRequest, agency: string): Promise<number> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'search-entries',
    where: whereAgency(agency),
    req,
  })
  return totalDocs
}

/** Questions have no address of their own, texts for nodes have the node's. One language stands for all three. */
const whereAgency = (agency: string): Where => ({
  and: [{ agency: { equals: agency } }, { locale: { equals: 'kk' } }, { kind: { not_in: ['faq', 'pages'] } }],
})

async function read(req: PayloadRequest, where: Where, page: number, limit: number): Promise<SearchEntry[]> {
  const question = {
    collection: 'search-entries' as const,
    where,
    sort: 'doc',
    page,
    limit,
    pagination: page > 1,
  }
  const { docs } = await req.payload.db.find<
    Omit<SearchEntry, 'languages'> & { languages: string; id: string }
  >({ ...question, req })
  return docs.map((entry) => ({ ...entry, languages: entry.languages.split(',') as Locale[] }))
}
