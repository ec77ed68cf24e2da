import { describe, expect, it } from 'vitest'
import { queryOf, routeOf } from './routes.ts'

describe('routeOf', () => {
  it.each([
    ['/kk/', '/:locale'],
    ['/kk/services', '/:locale/services'],
    ['/kk/services/abc', '/:locale/services/:slug'],
    ['/kk/maidd/', '/:locale/:agency'],
    ['/kk/maidd/search', '/:locale/:agency/search'],
    ['/kk/maidd/feed.xml', '/:locale/:agency/feed.xml'],
    ['/kk/maidd/feedaxml', '/:locale/:agency/*'],
    ['/kk/maidd/press/news/abc', '/:locale/:agency/*'],
    ['/sitemaps/maidd-1.xml', '/sitemaps/:file'],
  ])('%s is %s', (pathname, pattern) => {
    expect(routeOf(pathname)?.pattern).toBe(pattern)
  })

  it.each(['/kk/search', '/kk/maidd/search', '/kk/preferences', '/kk/maidd/preferences'])(
    '%s is answered anew',
    (pathname) => {
      expect(routeOf(pathname)?.windows).toBeNull()
    },
  )
})

describe('queryOf', () => {
  it('keeps what changes the page, in one order', () => {
    const url = new URL('http://x/kk/maidd/press/news?utm_source=a&page=2&year=2026&topic=&ref=b')
    expect(Object.entries(queryOf(url))).toEqual([
      ['year', '2026'],
      ['page', '2'],
    ])
  })

  it('takes the first of two', () => {
    expect(queryOf(new URL('http://x/kk/maidd/documents?year=2026&year=2025'))).toEqual({ year: '2026' })
  })

  it('knows none where there is none', () => {
    expect(queryOf(new URL('http://x/kk/?page=2'))).toEqual({})
  })
})
