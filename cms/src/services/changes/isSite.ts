import { createHash, timingSafeEqual } from 'node:crypto'
import { env } from '../../env.ts'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Whether a request carries the key between site and cms. Digests are compared, so that the time says nothing of the key. */
export function isSite(headers: Headers): boolean {
  const given = headers.get('authorization') ?? ''
  return timingSafeEqual(digest(given), digest(`Bearer ${env().siteKey}`))
}
