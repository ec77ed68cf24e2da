import type { Agency, AnswerOf, AskOf, OperationName, ParamsOf, Platform } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { env } from '../../../server/env.ts'
import { createApi } from './createApi.ts'
import { createRecent } from './recent.ts'

export { NotFound, PageError, RETRY_AFTER } from './errors.ts'

const ask = createApi({ origin: env().cmsOrigin })
// Menu and contacts only, about 15 kB each.
const agencies = createRecent<Agency>(1000)
const platforms = createRecent<Platform>(3)

/**
 * The only way from a page to the cms: `await api('news', { agency, slug }, { locale })`.
 * Throws NotFound, Gone or Unavailable; let it fly, the middleware shows the error page.
 */
export async function api<N extends OperationName>(
  name: N,
  params: ParamsOf<N>,
  query: AskOf<N> & { locale: Locale },
): Promise<AnswerOf<N>> {
  const answer = await ask(name, params, query)
  if (name === 'agency') agencies.keep(`${(answer as Agency).slug} ${query.locale}`, answer as Agency)
  if (name === 'platform') platforms.keep(query.locale, answer as Platform)
  return answer
}

/** What this process last heard of an agency: an honest 503 still tells its name and contacts. */
export const lastKnownAgency = (slug: string, locale: Locale) => agencies.get(`${slug} ${locale}`)

/** What this process last heard of the platform's own texts. */
export const lastKnownPlatform = (locale: Locale) => platforms.get(locale)
