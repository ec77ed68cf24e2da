import type { CacheProviderFactory } from 'astro'

/**
 * Turns what a page declares with `Astro.cache.set` into headers that a page cache, Varnish or a CDN can obey.
 * It has no `onRequest`: with one Astro strips the tag header.
 */
const surrogateHeaders: CacheProviderFactory = () => ({
  name: 'surrogate-headers',
  setHeaders({ maxAge = 0, swr, tags = [], etag, lastModified }) {
    const stale = swr === undefined ? '' : `, stale-while-revalidate=${swr}`
    // Browsers ask every time (304 is cheap); shared caches keep the page until its tag is purged.
    const headers = new Headers({ 'Cache-Control': `public, max-age=0, s-maxage=${maxAge}${stale}` })
    // What somebody typed for an agency may be anything; nothing of ours is named so, and nothing will be purged by it.
    const ours = tags.filter((tag) => /^[\x21-\x7e]+$/.test(tag))
    if (ours.length > 0) headers.set('Surrogate-Key', ours.join(' '))
    if (etag) headers.set('ETag', etag)
    if (lastModified) headers.set('Last-Modified', lastModified.toUTCString())
    return headers
  },
  // Purging is the business of the page cache before Express, not of a process that renders.
  async invalidate() {},
})

// biome-ignore lint/style/noDefaultExport: Astro loads a provider by its default export
export default surrogateHeaders
