import {
  type Agency,
  type AnswerOf,
  type AskOf,
  type OperationName,
  type ParamsOf,
  type Platform,
  tag,
} from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { env } from '../../../server/env.ts'
import { freshness } from '../freshness/index.ts'
import { createApi } from './createApi.ts'
import { createFileLengths } from './createFileLengths.ts'
import { createMemory } from './createMemory.ts'
import { NotFound, PageError } from './errors.ts'
import { isBeyondTheLast } from './isBeyondTheLast.ts'

export { Gone, Moved, NotFound, PageError, RETRY_AFTER } from './errors.ts'

const ask = createApi({ origin: env().cmsOrigin })
// Menu and contacts only, about 15 kB each.
const agencies = createMemory<Agency>(1000, freshness)
const platforms = createMemory<Platform>(3, freshness)
const situations = createMemory<AnswerOf<'situationList'>>(3, freshness)
const forms = createMemory<AnswerOf<'formList'>>(3000, freshness)
const destinations = createMemory<{ to: AnswerOf<'destination'> | 'gone' | null }>(5000, freshness)
const firstAgencies = createMemory<AnswerOf<'agencies'>>(3, freshness)

/**
 * The only way from a page to the cms: `await api('news', { agency, slug }, { locale })`.
 * Throws NotFound (also for a page after the last one of a list), Gone or Unavailable; let it fly, the middleware shows the error page.
 */
export const api = async <N extends OperationName>(
  name: N,
  params: ParamsOf<N>,
  query: AskOf<N> & { locale: Locale },
): Promise<AnswerOf<N>> => {
  const answer = await ask(name, params, query)
  if (isBeyondTheLast(answer)) throw new NotFound(`${name}: beyond the last page`)
  return answer
}

/** How long a file is, in bytes. */
export const fileLength = createFileLengths({ origin: env().cmsOrigin })

/** The name, menu and contacts of an agency, which all its pages show: asked once until they change. */
export const agencyFor = (slug: string, locale: Locale): Promise<Agency> =>
  agencies.get(`${slug} ${locale}`, [tag.platform, tag.agency(slug)], () =>
    ask('agency', { agency: slug }, { locale }),
  )

/** The platform's own texts, which every page shows: asked once until they change. */
export const platformFor = (locale: Locale): Promise<Platform> =>
  platforms.get(locale, [tag.platform], () => ask('platform', {}, { locale }))

/** Life situations, which the lists of services are narrowed by: asked once until they change. */
export const situationsFor = (locale: Locale): Promise<AnswerOf<'situationList'>> =>
  situations.get(locale, [tag.list('situations')], () => ask('situationList', {}, { locale, limit: 100 }))

/** The contact forms of a body, which its sections link to: asked once until they change. */
export const formsFor = async (slug: string, locale: Locale): Promise<AnswerOf<'formList'>['items']> => {
  const list = await forms.get(`${slug} ${locale}`, [tag.agency(slug), tag.forms(slug)], () =>
    ask('formList', { agency: slug }, { locale, limit: 100 }),
  )
  return list.items
}

/** The first hundred state bodies, and how many there are: asked once until they change. */
export const agenciesFor = (locale: Locale): Promise<AnswerOf<'agencies'>> =>
  firstAgencies.get(locale, [tag.list('agencies')], () => ask('agencies', {}, { locale, limit: 100 }))

/**
 * Where an address leads that no page answers (`gone`: nowhere, for good), of the site of an agency (null: of the portal). Programs that try the same addresses
 * everywhere are not passed on to the cms each time.
 */
export async function destinationFor(agency: string | null, address: string) {
  const tags = [
    tag.redirects(agency ?? undefined),
    tag.list('agencies'),
    ...(agency ? [tag.agency(agency)] : []),
  ]
  const given = { address, ...(agency !== null && { agency }) }
  const { to } = await destinations.get(`${agency ?? ''} ${address}`, tags, () =>
    ask('destination', {}, given).then(
      (to) => ({ to }),
      (error: unknown) => {
        if (error instanceof PageError && error.status < 500)
          return { to: error.status === 410 ? ('gone' as const) : null }
        throw error
      },
    ),
  )
  return to
}

/** What this process last heard of an agency: an honest 503 still tells its name and contacts. */
export const lastKnownAgency = (slug: string, locale: Locale) => agencies.last(`${slug} ${locale}`)

/** What this process last heard of a body's forms. */
export const lastKnownForms = (slug: string, locale: Locale) => forms.last(`${slug} ${locale}`)?.items

/** What this process last heard of the platform's own texts. */
export const lastKnownPlatform = (locale: Locale) => platforms.last(locale)
