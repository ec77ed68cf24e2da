import { dayOf, startOfDay } from '@birlik/shared/calendar'
import type { AgencyHome } from '@birlik/shared/contract'
import { pickLocale } from '@birlik/shared/locales'
import { childrenOf, nodesOf } from '@birlik/shared/structure'
import type { Where } from 'payload'
import type { AgencyRecord } from '../../../services/publicRead/agencies.ts'
import { inLanguage, languagesWith } from '../../../services/publicRead/inLanguage.ts'
import { listed } from '../../../services/publicRead/published.ts'
import { type Related, relatedOf } from '../../../services/publicRead/related.ts'
import { viewOf } from '../../../services/publicRead/viewOf.ts'
import { wholeAgencyAt } from '../agency.ts'
import type { Context } from '../context.ts'
import { filledOf } from '../filledOf.ts'
import { readBatch } from '../read.ts'
import { documents } from '../shapes/documents.ts'
import { events } from '../shapes/events.ts'
import { news } from '../shapes/news.ts'
import { people } from '../shapes/people.ts'
import { projects } from '../shapes/projects.ts'
import { services } from '../shapes/services.ts'
import { vacancies } from '../shapes/vacancies.ts'

const SHOWN = { news: 7, documents: 6, services: 8, events: 6, vacancies: 5, projects: 4 }

/** Everything an agency's home shows: each list one query, what they refer to one query for each collection. */
export async function agencyHome(context: Context<'agencyHome'>): Promise<AgencyHome> {
  const { req, params, locale, now } = context
  const agency = await wholeAgencyAt(req, params.agency)
  const shown = (...more: Where[]): Where => ({ and: [{ agency: { equals: agency.id } }, listed, ...more] })
  const fromToday: Where = { startsAt: { greater_than_equal: startOfDay(dayOf(now)) } }
  const open: Where = { deadline: { greater_than: now.toISOString() } }
  const activities = childrenOf('activities', nodesOf(agency))

  const [latest, acts, popular, coming, posts, running, heads, filled] = await Promise.all([
    readBatch(context, news, shown(), SHOWN.news),
    readBatch(context, documents, shown(), SHOWN.documents),
    readBatch(context, services, shown(), SHOWN.services),
    readBatch(context, events, shown(fromToday), SHOWN.events, ['startsAt', 'id']),
    readBatch(context, vacancies, shown(open), SHOWN.vacancies, ['deadline', 'id']),
    readBatch(context, projects, shown(), SHOWN.projects),
    readBatch(context, people, shown({ isHead: { equals: true } }), 1),
    filledOf(req, agency, activities),
  ])
  const wants = [latest, acts, popular, coming, posts, running, heads].flatMap((batch) => batch.wants)
  const pictures = { media: (agency.banners ?? []).map(({ picture }) => picture) }
  const related = await relatedOf(req, [...wants, pictures], agency)
  return {
    news: latest.items(related),
    documents: acts.items(related),
    services: popular.items(related),
    events: coming.items(related),
    vacancies: posts.items(related),
    projects: running.items(related),
    banners: bannersOf(agency, related, locale),
    head: heads.items(related)[0] ?? null,
    activities: activities
      .filter(({ key }) => filled.has(key))
      .map(({ title, path }) => ({ title: title[locale], path })),
  }
}

/** Banners, each in one language; one that has no title in any is left out. */
function bannersOf(agency: AgencyRecord, related: Related, locale: Context['locale']): AgencyHome['banners'] {
  return (agency.banners ?? []).flatMap((stored) => {
    const language = pickLocale(locale, languagesWith(stored.title))
    const { title, text, link, picture } = inLanguage(stored, language)
    if (!title) return []
    const view = viewOf(related, { language, locale, agency: agency.id })
    return [{ title, text: text || null, link, picture: view.picture(picture) }]
  })
}
