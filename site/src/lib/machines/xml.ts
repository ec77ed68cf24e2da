import { Readable, type Transform } from 'node:stream'
import type { AddressItem } from '@birlik/shared/contract'
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap'
import type { Links, Site } from '../links.ts'

const written = async (items: object[], stream: Transform) =>
  new Response(new Uint8Array(await streamToPromise(Readable.from(items).pipe(stream))), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  })

/** A site map: each address once per language it has, each naming all the others (hreflang, x-default). */
export function sitemapOf(site: Site, addresses: readonly AddressItem[], links: Links): Promise<Response> {
  const items = addresses.flatMap(({ path, languages, updatedAt }) => {
    const others = links
      .alternates(site, path, languages)
      .map(({ hreflang, href }) => ({ lang: hreflang, url: href }))
    return languages.map((language) => ({
      url: links.canonical(site, path, language),
      lastmod: updatedAt,
      links: others,
    }))
  })
  return written(
    items,
    new SitemapStream({ xmlns: { news: false, xhtml: true, image: false, video: false } }),
  )
}

/** A site map of site maps. */
export const sitemapIndexOf = (addresses: readonly string[]): Promise<Response> =>
  written(
    addresses.map((url) => ({ url })),
    new SitemapIndexStream(),
  )
