import { dayOf } from '@birlik/shared/calendar'
import type { Where } from 'payload'
import type { AgencyRecord } from '../../services/publicRead/agencies.ts'
import { withinYear } from '../../services/publicRead/days.ts'
import { findFirst } from '../../services/publicRead/find.ts'
import type { PublicRequest } from '../../services/publicRead/publicRequest.ts'
import { newsOnTopic } from '../../services/search/index.ts'
import { topicOf } from './newsPage.ts'

/** The state has published on line for three decades; a list of years longer than this is a slip in the data. */
const MAX_YEARS = 40

type NewestBefore = (before: number | null) => Promise<number | null>

/** Years in which there is news, newest first. */
export const yearsOfNews = (req: PublicRequest, where: Where[]): Promise<number[]> =>
  yearsDown(async (before) => {
    const limit = before ? [{ publishedAt: { less_than: withinYear(before).greater_than_equal } }] : []
    const newest = await findFirst(req, {
      collection: 'news',
      where: { and: [...where, ...limit] },
      select: { publishedAt: true },
      sort: ['-publishedAt'],
    })
    return newest?.publishedAt ? yearIn(newest.publishedAt) : null
  })

/** The same of news on a topic. */
export async function yearsOnTopic(req: PublicRequest, agency: AgencyRecord, key: string): Promise<number[]> {
  const topic = await topicOf(req, key)
  if (!topic) return []
  return yearsDown(async (year) => {
    const before = year ? withinYear(year).greater_than_equal : undefined
    const [newest] = await newsOnTopic(req, { agency: agency.id, topic, before }, 1)
    return newest ? yearIn(newest.publishedAt) : null
  })
}

/** Years of which there are documents, newest first. */
export const yearsOfDocuments = (req: PublicRequest, where: Where[]): Promise<number[]> =>
  yearsDown(async (before) => {
    const limit: Where = { date: before ? { less_than: `${before}-01-01` } : { exists: true } }
    const newest = await findFirst(req, {
      collection: 'documents',
      where: { and: [...where, limit] },
      select: { date: true },
      sort: ['-date'],
    })
    return newest?.date ? Number(newest.date.slice(0, 4)) : null
  })

const yearIn = (instant: string): number => Number(dayOf(new Date(instant)).slice(0, 4))

/** Jumps down the index from year to year: as many reads as there are years, whatever the number of documents. */
async function yearsDown(newestBefore: NewestBefore): Promise<number[]> {
  const years: number[] = []
  let year = await newestBefore(null)
  while (year !== null && years.length < MAX_YEARS) {
    years.push(year)
    year = await newestBefore(year)
  }
  return years
}
