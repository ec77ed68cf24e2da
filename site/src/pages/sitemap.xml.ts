import { tag } from '@birlik/shared/contract'
import type { APIRoute } from 'astro'
import { everyPage } from '../lib/api/everyPage.ts'
import { api } from '../lib/api/index.ts'
import { sitemapIndexOf } from '../lib/machines/xml.ts'
import { keep } from '../lib/page.ts'

// The greatest limit the operation `addresses` takes.
const PER_MAP = 1000
const AT_ONCE = 8

/** Index of site maps: on the portal's host its own and those of agencies without a host, on an agency's host its own. */
export const GET: APIRoute = async (context) => {
  const { agencyHost, origin } = context.locals
  const slugs = agencyHost === null ? await agenciesOnPortal() : [agencyHost]
  const maps = agencyHost === null ? [`${origin}/sitemaps/portal.xml`] : []
  for (let from = 0; from < slugs.length; from += AT_ONCE) {
    const counted = await Promise.all(slugs.slice(from, from + AT_ONCE).map(mapsOf))
    maps.push(...counted.flat().map((name) => `${origin}/sitemaps/${name}`))
  }
  keep(context, [tag.list('agencies')])
  return sitemapIndexOf(maps)
}

/** A site map may only name addresses of its own host. */
async function agenciesOnPortal(): Promise<string[]> {
  const [agencies, { items: hosts }] = await Promise.all([
    everyPage((page) => api('agencies', {}, { locale: 'kk', page, limit: 100 })),
    api('hosts', {}, { locale: 'kk' }),
  ])
  const elsewhere = new Set(hosts.map(({ agency }) => agency))
  return agencies.map(({ slug }) => slug).filter((slug) => !elsewhere.has(slug))
}

async function mapsOf(slug: string): Promise<string[]> {
  const { total } = await api('addresses', { agency: slug }, { locale: 'kk', limit: 1 })
  return Array.from({ length: Math.ceil(total / PER_MAP) }, (_, index) => `${slug}-${index + 1}.xml`)
}
