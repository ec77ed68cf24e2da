import type { AddressItem } from '@birlik/shared/contract'
import { SEARCH_KINDS, tag } from '@birlik/shared/contract'
import { LOCALES } from '@birlik/shared/locales'
import { addressOf } from '@birlik/shared/rules'
import type { APIContext, APIRoute } from 'astro'
import { everyPage } from '../../lib/api/everyPage.ts'
import { agencyFor, api, NotFound } from '../../lib/api/index.ts'
import { createLinks } from '../../lib/links.ts'
import { sitemapOf } from '../../lib/machines/xml.ts'
import { keep } from '../../lib/page.ts'

const LISTS = ['/', '/agencies', '/services', '/situations', '/dialogue/figures']

/** `/sitemaps/portal.xml` and `/sitemaps/{agency}-{page}.xml`. */
export const GET: APIRoute = (context) => {
  const { map = '' } = context.params
  if (map === 'portal') return portal(context)
  const [, slug, page] = /^([a-z0-9-]+)-([1-9]\d{0,3})$/.exec(map) ?? []
  if (!slug) throw new NotFound(`no site map ${map}`)
  return agencyPage(context, slug, Number(page))
}

async function agencyPage(context: APIContext, slug: string, page: number) {
  const { agencyHost } = context.locals
  if (agencyHost !== null && agencyHost !== slug) throw new NotFound(`${slug} is not at home on this host`)
  const [agency, { items }] = await Promise.all([
    agencyFor(slug, 'kk'),
    api('addresses', { agency: slug }, { locale: 'kk', page, limit: 1000 }),
  ])
  if (items.length === 0) throw new NotFound(`${slug} has no page ${page} of addresses`)
  const lists = SEARCH_KINDS.map((kind) =>
    kind === 'questions' ? tag.questions(slug) : tag.list(kind, slug),
  )
  keep(context, [tag.agency(slug), ...lists])
  return sitemapOf(agency, items, createLinks(context.locals, 'kk'))
}

async function portal(context: APIContext) {
  if (context.locals.agencyHost !== null) throw new NotFound('the portal is not at home on this host')
  const [services, situations] = await Promise.all([
    everyPage((page) => api('serviceList', {}, { locale: 'kk', page, limit: 100 })),
    everyPage((page) => api('situationList', {}, { locale: 'kk', page, limit: 100 })),
  ])
  const addresses: AddressItem[] = [
    ...services.map((one) => ({ ...one, path: addressOf('services', one.slug) })),
    ...situations.map((one) => ({ ...one, path: addressOf('situations', one.slug) })),
  ]
  const newest =
    addresses
      .map(({ updatedAt }) => updatedAt)
      .sort()
      .at(-1) ?? new Date().toISOString()
  const lists = LISTS.map((path) => ({ path, languages: [...LOCALES], updatedAt: newest }))
  keep(context, [tag.list('services'), tag.list('situations'), tag.list('agencies')])
  return sitemapOf(null, [...lists, ...addresses], createLinks(context.locals, 'kk'))
}
