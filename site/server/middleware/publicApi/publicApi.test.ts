import { brotliDecompressSync } from 'node:zlib'
import { problem } from '@birlik/shared/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startExampleCms } from '../../../test/support/exampleCms.ts'
import { type Site, startSite, stopServer } from '../../../test/support/startSite.ts'

let cms: Awaited<ReturnType<typeof startExampleCms>>
let site: Site
beforeAll(async () => {
  cms = await startExampleCms()
  site = await startSite({ env: { cmsOrigin: cms.origin } })
})
afterAll(async () => {
  await site.stop()
  await stopServer(cms.server)
})

describe('/api/v1', () => {
  it('is the cms’s own API, open to every origin', async () => {
    const { status, text, headers } = await site.get('/api/v1/agencies/maidd?locale=en', {
      headers: { origin: 'https://elsewhere.example' },
    })
    expect([status, JSON.parse(text).slug]).toEqual([200, 'maidd'])
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['access-control-allow-credentials']).toBeUndefined()
    expect(headers['content-type']).toBe('application/json')
  })

  it('hands the query on as written', async () => {
    await site.get('/api/v1/search?q=%D1%81%D1%83+%D0%B1%D0%B0&locale=kk')
    expect(cms.asked).toContain('GET /api/v1/search?q=%D1%81%D1%83+%D0%B1%D0%B0&locale=kk')
  })

  it('hands problems and redirects of the cms on', async () => {
    const gone = await site.get('/api/v1/agencies/maidd/news/zhoiylgan')
    expect([gone.status, gone.headers['content-type']]).toEqual([410, 'application/problem+json'])
    const moved = await site.get('/api/v1/agencies/maidd/news/auyl-interneti?locale=ru')
    expect([moved.status, moved.headers.location]).toEqual([
      301,
      '/api/v1/agencies/maidd/news/auylda-internet?locale=ru',
    ])
  })

  it('answers a browser’s question before the request', async () => {
    const { status, headers } = await site.get('/api/v1/platform', { method: 'OPTIONS' })
    expect([status, headers['access-control-allow-methods']]).toEqual([204, 'GET,HEAD,OPTIONS'])
  })

  it('is compressed for who takes it so, and tells the cms who asks', async () => {
    const path = '/api/v1/openapi.json'
    const { headers, bytes } = await site.get(path, { headers: { 'accept-encoding': 'br, gzip' } })
    expect(headers['content-encoding']).toBe('br')
    expect(JSON.parse(brotliDecompressSync(bytes).toString()).openapi).toMatch(/^3/)
    expect(cms.ids.get(`GET ${path}`)).toBe(headers['x-request-id'])
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE'])('is read-only: %s', async (method) => {
    const { status, text, headers } = await site.get('/api/v1/platform?locale=ru', { method })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect(problem.parse(JSON.parse(text)).title).toContain('только для чтения')
  })

  it.each([
    '/api/v1/../media/file/a.webp',
    '/api/v1/%2e%2e/users',
    '/api/v1/..%2fusers',
    '/api/v1//users',
    '/api/v1/a/../../users',
    '/api/v1/',
  ])('asks the cms nothing for %s', async (path) => {
    const before = cms.asked.length
    const { status, headers } = await site.get(path)
    expect([status, cms.asked.length - before]).toEqual([404, 0])
    expect(headers['content-type']).toContain('application/problem+json')
  })

  it.each([
    ['kk', 'Деректер уақытша қолжетімсіз'],
    ['ru', 'Данные временно недоступны'],
    ['xx', 'Деректер уақытша қолжетімсіз'],
  ])('says in %s that the cms is down', async (locale, title) => {
    const alone = await startSite()
    const { status, text, headers } = await alone.get(`/api/v1/platform?locale=${locale}`)
    await alone.stop()
    expect([status, problem.parse(JSON.parse(text)).title, headers['retry-after']]).toEqual([
      503,
      title,
      '30',
    ])
  })

  it('limits one reader', async () => {
    const small = await startSite({ env: { cmsOrigin: cms.origin }, apiPerMinute: 2 })
    const statuses = []
    for (let i = 0; i < 3; i++) statuses.push((await small.get('/api/v1/platform')).status)
    const { text, headers } = await small.get('/api/v1/platform?locale=en')
    await small.stop()
    expect(statuses).toEqual([200, 200, 429])
    expect(problem.parse(JSON.parse(text)).title).toBe('Too many requests. Try again in a minute')
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
  })

  it('is not fooled by a forged address of the reader', async () => {
    const small = await startSite({ env: { cmsOrigin: cms.origin }, apiPerMinute: 1 })
    const forged = (address: string) =>
      small.get('/api/v1/platform', { headers: { 'x-forwarded-for': address } })
    const statuses = [(await forged('10.0.0.1')).status, (await forged('10.0.0.2')).status]
    await small.stop()
    expect(statuses).toEqual([200, 429])
  })
})
