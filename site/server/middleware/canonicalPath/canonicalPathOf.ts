import { isLocale } from '@birlik/shared/locales'
import { languageIn } from '@birlik/shared/rules'
import { isReservedSlug } from '@birlik/shared/text'

/**
 * The one form of an address: homes (`/kk/`, `/kk/maidd/`) end with a slash, deeper addresses do not, no segment
 * is empty. Undefined for what is no address: broken encoding, encoded or stepped separators, control characters.
 */
export function canonicalPathOf(pathname: string, agencyHost: boolean): string | undefined {
  if (isTricky(pathname)) return undefined
  const segments = pathname.split('/').filter(Boolean)
  // `/KK/`, and `/kz/` as it stands on paper.
  if (segments[0]) segments[0] = languageIn(segments[0]) ?? segments[0]
  const joined = `/${segments.join('/')}`
  const [language, second] = segments
  if (second === undefined) return isLocale(language) ? `${joined}/` : joined
  // No slug has a dot: that is a file beside the home.
  const mayBeAgency = !isReservedSlug(second) && !second.includes('.')
  const isAgencyHome = segments.length === 2 && !agencyHost && isLocale(language) && mayBeAgency
  return isAgencyHome ? `${joined}/` : joined
}

function isTricky(pathname: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  if (/[\\\x00-\x20\x7f]|%(?:00|2f|5c|25)/i.test(pathname)) return true
  try {
    return decodeURIComponent(pathname)
      .split('/')
      .some((segment) => segment === '..' || segment === '.')
  } catch {
    return true
  }
}
