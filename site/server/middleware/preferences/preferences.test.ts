import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Site, startSite } from '../../../test/support/startSite.ts'

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(() => site.stop())

const FORM = {
  'content-type': 'application/x-www-form-urlencoded',
  host: 'localhost',
  origin: 'http://localhost',
}
const post = (form: Record<string, string>, headers: Record<string, string> = {}) =>
  site.get('/preferences', {
    method: 'POST',
    headers: { ...FORM, ...headers },
    body: new URLSearchParams(form).toString(),
  })

describe('POST /preferences', () => {
  it('keeps the choice and leads back', async () => {
    const { status, headers } = await post({
      size: 'large',
      contrast: 'white-on-black',
      back: '/kk/maidd/?page=2#top',
    })
    expect([status, headers.location]).toEqual([303, '/kk/maidd/?page=2#top'])
    const [cookie] = headers['set-cookie'] ?? []
    expect(cookie).toContain('preferences=size=large&spacing=normal&contrast=white-on-black&pictures=on;')
    expect(cookie).toContain('SameSite=Lax')
    expect(cookie).not.toContain('Secure')
  })

  it('forgets what it does not know', async () => {
    const { headers } = await post({ size: 'huge;} body{', pictures: 'off' })
    expect(headers['set-cookie']?.[0]).toContain('size=normal&spacing=normal&contrast=normal&pictures=off')
  })

  it('starts anew on reset', async () => {
    const { headers } = await post({ size: 'large', reset: '1' })
    expect(headers['set-cookie']?.[0]).toContain('size=normal')
  })

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/.//evil.example',
    '/\t/evil.example',
    'javascript:alert(1)',
    '',
  ])('does not lead to %s', async (back) => {
    const { headers } = await post({ back })
    expect(headers.location).toBe('/')
  })

  it.each([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: 'http://localhost:81' },
    { origin: '' },
  ])('refuses a form of another site: %o', async (headers) => {
    const answer = await post({ size: 'large' }, headers)
    expect(answer.status).toBe(403)
    expect(answer.headers['set-cookie']).toBeUndefined()
  })

  it('takes a form by TLS through a proxy', async () => {
    const behind = await startSite({ env: { trustProxy: true } })
    const headers = {
      ...FORM,
      host: 'inner',
      'x-forwarded-host': 'maidd.example.kz',
      'x-forwarded-proto': 'https',
      origin: 'https://maidd.example.kz',
    }
    const answer = await behind.get('/preferences', { method: 'POST', headers, body: 'size=large' })
    await behind.stop()
    expect(answer.status).toBe(303)
    expect(answer.headers['set-cookie']?.[0]).toContain('; Secure')
  })

  it('refuses more than a form holds', async () => {
    expect((await post({ size: 'x'.repeat(5000) })).status).toBe(413)
  })
})

describe('/preferences.css', () => {
  const sheet = (cookie?: string) =>
    site.get('/preferences.css', { headers: { host: 'localhost', ...(cookie && { cookie }) } })

  it('is empty for a reader who chose nothing', async () => {
    const { text, headers } = await sheet()
    expect(text).toBe('')
    expect(headers['content-type']).toContain('text/css')
    expect(headers.vary).toBe('Cookie, Accept-Encoding')
    expect(headers['cache-control']).toBe('private, no-cache')
  })

  it('acts out the cookie', async () => {
    const { text } = await sheet(
      'a=b; preferences=size=largest&spacing=wide&contrast=white-on-black&pictures=off',
    )
    expect(text).toContain('font-size:150%')
    expect(text).toContain('letter-spacing:.06em')
    expect(text).toContain('--page:#000')
    expect(text).toContain('img')
    expect(text).toContain('.low-vision{display:block')
  })

  it('lets nothing of the cookie into the sheet', async () => {
    const { text } = await sheet('preferences=size=large}*{background:url(//evil)&contrast=</style>')
    expect(text).toBe('')
  })

  it('says the same to a reader who asks again', async () => {
    expect((await sheet('preferences=size=large')).text).toBe((await sheet('preferences=size=large')).text)
  })
})
