import type { EmergencyBanner } from '@birlik/shared/contract'
import { type Locale, pickLocale } from '@birlik/shared/locales'
import type { Platform } from '../../../payload-types.ts'
import { inLanguage, languagesWith } from '../../../services/publicRead/inLanguage.ts'

/** The banner on every page of every agency, while it is switched on and from ≤ now < until. */
export function emergencyOf({ emergency }: Platform, locale: Locale, now: Date): EmergencyBanner | null {
  if (!emergency?.active) return null
  const from = emergency.from ?? now.toISOString()
  const until = emergency.until ?? null
  if (Date.parse(from) > now.getTime() || (until && Date.parse(until) <= now.getTime())) return null
  const language = pickLocale(locale, languagesWith(emergency.title, emergency.text))
  const { title, text, linkTitle, linkHref } = inLanguage(emergency, language)
  if (!title || !text) return null
  const link = linkHref ? { title: linkTitle || linkHref, href: linkHref } : null
  return { title, text, link, language, from, until }
}
