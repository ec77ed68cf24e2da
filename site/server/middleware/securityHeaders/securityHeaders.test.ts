import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Site, startSite } from '../../../test/support/startSite.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

it.each(['/healthz', '/preferences.css', '/kk/', '/media/..', '/api/v1/', '/fonts/face.woff2'])(
  '%s is sniffed, framed and told on by nobody',
  async (path) => {
    const { headers } = await site.get(path)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
    })
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(headers['x-powered-by']).toBeUndefined()
  },
)

it('what no page renders may load nothing', async () => {
  const { headers, text } = await site.get('/media/..x')
  expect(headers['content-security-policy']).toMatch(/^default-src 'none'.*style-src 'sha256-/)
  expect(text).toContain('<style>')
})

it('a page brings its own policy', async () => {
  expect((await site.get('/kk/')).headers['content-security-policy']).toBeUndefined()
})

it('what nobody declares cacheable is not stored', async () => {
  expect((await site.get('/kk/')).headers['cache-control']).toBe('no-store')
})

it('no TLS, no HSTS', async () => {
  expect((await site.get('/kk/')).headers['strict-transport-security']).toBeUndefined()
})

it('HSTS where SITE_ORIGIN is https', async () => {
  const secure = await startSite({ env: { siteOrigin: 'https://birlik.example.kz' } })
  const { headers } = await secure.get('/kk/', { headers: { host: 'birlik.example.kz' } })
  await secure.stop()
  expect(headers['strict-transport-security']).toContain('max-age=63072000')
})
