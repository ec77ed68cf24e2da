import { ASKED, LOADED } from './clock.ts'

/** One question of site and what cms answered. */
export type Exchange = {
  request: string
  status: number
  headers: Record<string, string>
  body: unknown
}

/** What of an answer means something to site or to whoever it hands it on to. */
const KEPT = ['content-type', 'content-language', 'cache-control', 'location', 'retry-after', 'x-robots-tag']

/** An answer as it is kept. */
export async function exchangeOf(request: string, answer: Response): Promise<Exchange> {
  const headers = Object.fromEntries(
    KEPT.flatMap((name) => {
      const value = answer.headers.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )
  const text = await answer.text()
  const isJson = /json/.test(headers['content-type'] ?? '')
  return { request, status: answer.status, headers, body: isJson ? JSON.parse(text) : text }
}

/** Name of the file that holds an exchange. */
export const fileOf = (request: string) =>
  `${request
    .replace(/^\/api\//, '')
    .replaceAll('/', '.')
    .replace('?', '~')
    .replace(/[^\w.=&~%-]/g, '_')
    .slice(0, 180)}.json`

const ID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g
const INSTANT = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g

/**
 * Exchanges as texts by their files, the same for the same demonstration: ids by numbers, whatever was made while it was loaded at one
 * moment, and what counts from the moment of loading or asking by the hour.
 */
export function textsOf(exchanges: Exchange[]): Map<string, string> {
  const numbers = new Map<string, string>()
  const numberOf = (id: string) => {
    const known = numbers.get(id) ?? `00000000-0000-7000-8000-${String(numbers.size + 1).padStart(12, '0')}`
    numbers.set(id, known)
    return known
  }
  const names = new Set(exchanges.map(({ request }) => fileOf(request)))
  if (names.size < exchanges.length) throw new Error('Two questions would be kept in one file (fileOf).')
  const sorted = exchanges.toSorted((a, b) => (a.request < b.request ? -1 : 1))
  return new Map(
    sorted.map((exchange) => [
      fileOf(exchange.request),
      `${JSON.stringify(exchange, null, 1).replace(ID, numberOf).replace(INSTANT, momentOf)}\n`,
    ]),
  )
}

function momentOf(instant: string): string {
  const at = Date.parse(instant)
  if (at >= Date.parse(LOADED) && at < Date.parse(ASKED)) return LOADED
  return at % 60_000 ? new Date(at - (at % 3_600_000)).toISOString() : instant
}
