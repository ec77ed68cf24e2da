import { tag } from '@birlik/shared/contract'
import { t } from '@birlik/shared/messages'
import type { APIRoute } from 'astro'
import { allSummaries } from '../../../lib/dialogue/figures/allSummaries.ts'
import { csvAnswer } from '../../../lib/dialogue/figures/csvOf.ts'
import { percentage } from '../../../lib/dialogue/figures/percentage.ts'
import { createLinks } from '../../../lib/links.ts'
import { keep } from '../../../lib/page.ts'

/** All bodies side by side, a body in each row. */
export const GET: APIRoute = async (page) => {
  const { locale } = page.locals
  const links = createLinks(page.locals, locale)
  const bodies = await allSummaries(locale)
  keep(page, [tag.list('agencies')])
  const head = [
    'figures.portal.body',
    'figures.csv.address',
    'figures.received',
    'figures.answered',
    'figures.inTime',
    'figures.csv.shareInTime',
    'figures.overdue',
    'figures.csv.medianMinutes',
    'figures.csv.rated',
    'figures.rating',
    'figures.handedOver',
  ] as const
  return csvAnswer('dialogue', [
    head.map((key) => t(locale, key)),
    ...bodies.map((body) => [
      body.agency.name,
      new URL(links.agency(body.agency.slug, '/dialogue/figures'), page.locals.portalOrigin).href,
      body.received,
      body.answered,
      body.inTime,
      percentage(body),
      body.overdue,
      body.medianMinutes,
      body.rated,
      body.averageRating,
      body.handedOver,
    ]),
  ])
}
