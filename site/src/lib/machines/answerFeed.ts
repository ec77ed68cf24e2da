import { tag } from '@birlik/shared/contract'
import type { APIRoute } from 'astro'
import { api, fileLength } from '../api/index.ts'
import { agencyFrameOf, keep } from '../page.ts'
import { feedOf } from './feedOf.ts'

const FORMATS = {
  rss2: 'application/rss+xml; charset=utf-8',
  atom1: 'application/atom+xml; charset=utf-8',
} as const

/** The endpoint of an agency's feed in one format. */
export const answerFeed =
  (format: keyof typeof FORMATS): APIRoute =>
  async (context) => {
    const { agency, links, locale } = await agencyFrameOf(context)
    const { items } = await api('newsList', { agency: agency.slug }, { locale, limit: 30 })
    keep(context, [tag.list('news', agency.slug)])
    const pictures = items.flatMap(({ picture }) => (picture ? [picture.url] : []))
    const found = await Promise.all(pictures.map(async (url) => [url, await fileLength(url)] as const))
    const lengths = new Map(found.flatMap(([url, length]) => (length ? [[url, length]] : [])))
    const xml = feedOf({ agency, news: items, links, lengths })[format]()
    return new Response(xml, { headers: { 'Content-Type': FORMATS[format] } })
  }
