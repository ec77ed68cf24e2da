import { describe, expect, it } from 'vitest'
import { queryOf, routeOf } from './routes.ts'

describe('routeOf', () => {
  it.each([
    ['/kk/', '/:locale'],
    ['/kk/manifest.webmanifest', '/:locale/manifest.webmanifest'],
    ['/.well-known/security.txt', '/.well-known/security.txt'],
    ['/kk/services', '/:locale/services'],
    ['/kk/services/abc', '/:locale/services/:slug'],
    ['/kk/maidd/', '/:locale/:agency'],
    ['/kk/maidd/search', '/:locale/:agency/search'],
    ['/kk/maidd/feed.xml', '/:locale/:agency/feed.xml'],
    ['/kk/maidd/feedaxml', '/:locale/:agency/*'],
    ['/kk/maidd/press/news', '/:locale/:agency/press/news'],
    ['/kk/maidd/press/news/abc', '/:locale/:agency/press/news/:slug'],
    ['/kk/maidd/old/page.php', '/:locale/:agency/*'],
    ['/kk/maidd/contacts', '/:locale/:agency/contacts'],
    ['/kk/services/documents', '/:locale/services/:slug'],
    ['/kk/dialogue', '/:locale/dialogue'],
    ['/kk/maidd/dialogue', '/:locale/:agency/dialogue'],
    ['/kk/maidd/dialogue/forms/question', '/:locale/:agency/dialogue/forms/:form'],
    ['/kk/maidd/dialogue/forms/question.json', '/:locale/:agency/dialogue/forms/:form.json'],
    ['/kk/maidd/dialogue/with/AbC', '/:locale/:agency/dialogue/with/:link'],
    ['/kk/maidd/dialogue/with/AbC.json', '/:locale/:agency/dialogue/with/:link.json'],
    ['/kk/maidd/dialogue/with/AbC/events', '/:locale/:agency/dialogue/with/:link/*'],
    ['/sitemaps/maidd-1.xml', '/sitemaps/:file'],
    ['/media/0199-960x540.webp', '/media/:name.webp'],
  ])('%s is %s', (pathname, pattern) => {
    expect(routeOf(pathname)?.pattern).toBe(pattern)
  })

  it.each([
    '/kk/search',
    '/kk/maidd/search',
    '/kk/preferences',
    '/kk/maidd/preferences',
    '/kk/dialogue',
    '/kk/maidd/dialogue',
    '/kk/maidd/dialogue/suggest.json',
    '/kk/maidd/dialogue/forms/question',
    '/kk/maidd/dialogue/with/AbC',
    '/kk/maidd/dialogue/with/AbC/files/1',
  ])('%s is answered anew', (pathname) => {
    expect(routeOf(pathname)?.windows).toBeNull()
  })

  it.each(['/', '/healthz', '/media/0199.pdf', '/media/0199.mp4', '/favicon.svg', '/de/', '/de/maidd/press'])(
    '%s is not in the table',
    (pathname) => {
      expect(routeOf(pathname)).toBeUndefined()
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

  it('keeps everything where no page of ours stands', () => {
    const url = new URL('http://x/kk/maidd/index.php?id=5&option=a')
    expect(queryOf(url)).toEqual({ id: '5', option: 'a' })
  })

  it.each(['/kk/?page=2', '/kk/maidd/press/news/abc?page=2', '/kk/maidd/contacts?year=2026'])(
    'knows none where there is none: %s',
    (address) => {
      expect(queryOf(new URL(`http://x${address}`))).toEqual({})
    },
  )
})
