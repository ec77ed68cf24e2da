import { describe, expect, it } from 'vitest'
import { createLinks } from './links.ts'

const ORIGIN = 'https://birlik.example.kz'
const onPortal = createLinks({ agencyHost: null, origin: ORIGIN, portalOrigin: ORIGIN }, 'ru')
const onOwnHost = createLinks(
  { agencyHost: 'maidd', origin: 'https://maidd.example.kz', portalOrigin: ORIGIN },
  'ru',
)
const maidd = { slug: 'maidd', domains: ['maidd.example.kz'] }
const telecom = { slug: 'telecom', domains: [] }

describe('on the portal’s host', () => {
  it('an agency is a folder', () => {
    expect(onPortal.agency('maidd')).toBe('/ru/maidd/')
    expect(onPortal.agency('maidd', '/press/news')).toBe('/ru/maidd/press/news')
    expect(onPortal.agency('maidd', '/press/news', 'kk')).toBe('/kk/maidd/press/news')
  })

  it('homes end with a slash, also before a query', () => {
    expect([onPortal.portal(), onPortal.portal('/?page=2'), onPortal.portal('/services')]).toEqual([
      '/ru/',
      '/ru/?page=2',
      '/ru/services',
    ])
  })

  it('a page knows which site it stands on', () => {
    expect([onPortal.on(null, '/services'), onPortal.on(maidd, '/contacts')]).toEqual([
      '/ru/services',
      '/ru/maidd/contacts',
    ])
  })
})

describe('on an agency’s own host', () => {
  it('the agency is at the root', () => {
    expect([onOwnHost.agency('maidd'), onOwnHost.agency('maidd', '/contacts')]).toEqual([
      '/ru/',
      '/ru/contacts',
    ])
  })

  it('everything else is on the portal', () => {
    expect(onOwnHost.portal('/services')).toBe(`${ORIGIN}/ru/services`)
    expect(onOwnHost.agency('telecom', '/contacts')).toBe(`${ORIGIN}/ru/telecom/contacts`)
  })
})

describe('the one address of a page', () => {
  it.each([onPortal, onOwnHost])('is the same on every host', (links) => {
    expect(links.canonical(maidd, '/contacts')).toBe('https://maidd.example.kz/ru/contacts')
    expect(links.canonical(telecom, '/contacts')).toBe(`${ORIGIN}/ru/telecom/contacts`)
    expect(links.canonical(null)).toBe(`${ORIGIN}/ru/`)
  })

  it('has its other languages, Kazakh for everybody else', () => {
    expect(onPortal.alternates(telecom, '/', ['kk', 'ru'])).toEqual([
      { hreflang: 'kk', href: `${ORIGIN}/kk/telecom/` },
      { hreflang: 'ru', href: `${ORIGIN}/ru/telecom/` },
      { hreflang: 'x-default', href: `${ORIGIN}/kk/telecom/` },
    ])
  })
})

it('a thing for other sites has the origin that was asked', () => {
  expect(onOwnHost.absolute('/media/a.webp')).toBe('https://maidd.example.kz/media/a.webp')
})
