import { getRequestLanguage, parseCookies, type SanitizedConfig } from 'payload'
import { localeOf } from '../services/localeOf.ts'

/** The language in which whoever sends a request uses the admin, before Payload has looked at it. */
export function languageOf(config: SanitizedConfig, { headers }: Request) {
  const language = getRequestLanguage({ config, cookies: parseCookies(headers), headers })
  return localeOf({ i18n: { language } })
}
