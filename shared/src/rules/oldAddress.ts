import { isLocale, type Locale } from '../locales/index.ts'

/** Added by mailings, social networks and analytics: they never name a page. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|yclid|ysclid|_openstat|etext|mc_[ce]id|igshid)$/
/** Signs that stand after an address in a printed or typed sentence. */
const AFTER = /[\s/.,;:!?)\]}»"'’”…]+$/u
/** Languages as other sites of state bodies write them. `kz` is the country, and stood for Kazakh on the old gov.kz. */
const WRITTEN = new Map<string, Locale>([
  ['kz', 'kk'],
  ['kaz', 'kk'],
  ['qaz', 'kk'],
  ['rus', 'ru'],
  ['eng', 'en'],
])

/** The language that the first part of an address means, also `KK`, `kz` or `rus`. */
export function languageIn(segment: string | undefined): Locale | undefined {
  const written = segment?.toLowerCase()
  return isLocale(written) ? written : WRITTEN.get(written ?? '')
}

export type OldAddress = {
  /** The language it names, if any. */
  language: Locale | undefined
  /** Without origin, language and fragment, decoded, in small letters, without signs at its end: `/press/жаңалық`. */
  path: string
  /** What it asks for besides, in the order of its names: `id=5&view=item`, or nothing. */
  query: string
}

/** An address as it was printed, typed or kept by another system, in the one form in which addresses are compared; null when it is none. */
export function readOldAddress(text: string): OldAddress | null {
  const url = URL.parse(text.trim().normalize('NFC'), 'http://x')
  if (!url || !/^https?:$/.test(url.protocol) || !/^\/(?!\/)|^https?:\/\//i.test(text.trim())) return null
  const segments = decoded(url.pathname).toLowerCase().split('/').filter(Boolean)
  const language = languageIn(segments[0])
  const path = `/${segments.slice(language ? 1 : 0).join('/')}`.replace(AFTER, '') || '/'
  const asked = [...url.searchParams].filter(([name]) => !TRACKING.test(name.toLowerCase()))
  const query = asked
    .map(([name, value]) => `${name}=${value}`.normalize('NFC').toLowerCase())
    .sort()
    .join('&')
  return { language, path, query }
}

/** The keys under which an address may have been left, the most exact first: with what it asks for, with its language. */
export function keysOf({ language, path, query }: OldAddress): string[] {
  const whole = query ? [`${path}?${query}`, path] : [path]
  return whole.flatMap((key) => (language ? [`${language}:${key}`, key] : [key]))
}

/** The key under which a redirect from an address is kept. */
export const keyOfAddress = (text: string): string | undefined => {
  const address = readOldAddress(text)
  return address ? keysOf(address)[0] : undefined
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC')
  } catch {
    return path
  }
}
