import { fingerprint } from '../../src/lib/fingerprint.ts'
import { type Coding, isCompressible } from './codings.ts'

/** What the application answered, whole. */
export type Answer = {
  status: number
  /** Names in lower case; a name may have several values. */
  headers: Record<string, string | string[] | number | undefined>
  body: Buffer
}

/** An answer that is kept, with its body in every coding that is ready. */
export type Kept = {
  status: number
  /** Names and values in turn, as `writeHead` takes them; without what belongs to one coding or moment. */
  headers: string[]
  tags: readonly string[]
  compressible: boolean
  picture: boolean
  bodies: Partial<Record<Coding, Body>> & { identity: Body }
  /** Times in ms, as of `performance.now()`. */
  at: number
  freshUntil: number
  /** May be shown until then while a new one is fetched. */
  usableUntil: number
  /** May be shown until then while the cms cannot answer. */
  rescueUntil: number
  /** After a failed attempt: not tried again before. */
  retryAt: number
  /** One of its tags has changed: to be shown in need only. */
  outdated: boolean
  brotliBegun: boolean
}

export type Body = {
  bytes: Buffer
  etag: string
  headers: string[]
  /** All headers of the last answer with this body, as of an age. */
  last?: { age: number; status: string; headers: string[] }
}

/** Kept here or said anew with each answer. */
const OWN = new Set([
  'accept-ranges',
  'age',
  'connection',
  'content-encoding',
  'content-length',
  'date',
  'etag',
  'keep-alive',
  'set-cookie',
  'transfer-encoding',
  'vary',
  'x-request-id',
])
const KEEPABLE = new Set([200, 301, 308, 404, 410])

/** The answer as it is kept; null for what must not be: errors, personal answers, undeclared ones. */
export function keptOf(answer: Answer, now: number, staleIfError: number): Kept | null {
  const { status, headers, body } = answer
  const control = String(headers['cache-control'] ?? '')
  const lifetime = secondsIn(control, 's-maxage') ?? secondsIn(control, 'max-age') ?? 0
  if (!KEEPABLE.has(status) || lifetime <= 0 || /\b(?:no-store|private)\b/.test(control)) return null
  if (headers['set-cookie'] || variesByMore(headers.vary)) return null

  const contentType = String(headers['content-type'] ?? '')
  const ok = status === 200
  const freshUntil = now + lifetime * 1000
  const hash = fingerprint(body)
  const compressible = isCompressible(contentType, body.length)
  const rescue = ok ? staleIfError : 0
  return {
    status,
    headers: [
      ...given({
        ...headers,
        'cache-control': rescue > 0 ? `${control}, stale-if-error=${rescue}` : control,
      }),
      ...(compressible ? ['Vary', 'Accept-Encoding'] : []),
    ],
    tags: String(headers['surrogate-key'] ?? '')
      .split(' ')
      .filter(Boolean),
    compressible,
    picture: contentType.startsWith('image/'),
    bodies: { identity: bodyOf(body, hash, 'identity') },
    at: now,
    freshUntil,
    usableUntil: ok ? freshUntil + (secondsIn(control, 'stale-while-revalidate') ?? 0) * 1000 : freshUntil,
    rescueUntil: freshUntil + rescue * 1000,
    retryAt: 0,
    outdated: false,
    brotliBegun: !compressible,
  }
}

/** Adds the body in another coding; a strong ETag names the bytes, so each coding has its own (RFC 9110 §8.8.3). */
export function addCoding(kept: Kept, coding: Coding, bytes: Buffer) {
  const hash = kept.bodies.identity.etag.slice(1, -1)
  kept.bodies[coding] = bodyOf(bytes, `${hash}-${coding}`, coding)
}

/** Bytes of memory, roughly. */
export const sizeOf = ({ bodies, headers }: Kept) =>
  Object.values(bodies).reduce((sum, { bytes }) => sum + bytes.length, 1024) + headers.join('').length

function bodyOf(bytes: Buffer, hash: string, coding: Coding): Body {
  const etag = `"${hash}"`
  const encoding = coding === 'identity' ? [] : ['Content-Encoding', coding]
  return { bytes, etag, headers: ['ETag', etag, 'Content-Length', String(bytes.length), ...encoding] }
}

const given = (headers: Answer['headers']) =>
  Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || OWN.has(name) ? [] : [value].flat().flatMap((one) => [name, String(one)]),
  )

function secondsIn(control: string, directive: string): number | undefined {
  const [, seconds] = new RegExp(`(?:^|[\\s,])${directive}=(\\d+)`).exec(control) ?? []
  return seconds === undefined ? undefined : Number(seconds)
}

const variesByMore = (vary: unknown) =>
  vary !== undefined && String(vary).toLowerCase().trim() !== 'accept-encoding'
