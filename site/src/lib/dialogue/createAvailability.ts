import { AVAILABILITY_PATH, type Availability, availability } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { LRUCache } from 'lru-cache'

type Settings = { cmsOrigin: string; siteKey: string | undefined }

/** ms for which one answer serves every reader of an agency: a rush of them must not ask the cms one by one. */
const LIFETIME = 15_000
const TIMEOUT = 2000

/**
 * Whether somebody of a body answers now. Null: the cms cannot say, or is not to be asked without a key; a page then promises less,
 * and is shown nevertheless.
 */
export function createAvailability({ cmsOrigin, siteKey }: Settings) {
  // A question under way and its answer are the same entry: nobody asks twice.
  const known = new LRUCache<string, Promise<Availability | null>>({ max: 3000, ttl: LIFETIME })

  async function ask(key: string, agency: string, locale: Locale) {
    const url = `${cmsOrigin}${AVAILABILITY_PATH}/${encodeURIComponent(agency)}?locale=${locale}`
    const response = await fetch(url, {
      headers: { accept: 'application/json', authorization: `Bearer ${key}` },
      signal: AbortSignal.timeout(TIMEOUT),
    }).catch(() => undefined)
    if (!response?.ok) {
      await response?.body?.cancel()
      return null
    }
    return availability.safeParse(await response.json().catch(() => undefined)).data ?? null
  }

  return (agency: string, locale: Locale): Promise<Availability | null> => {
    if (!siteKey) return Promise.resolve(null)
    const name = `${agency} ${locale}`
    const before = known.get(name)
    if (before) return before
    const answer = ask(siteKey, agency, locale)
    known.set(name, answer)
    return answer
  }
}
