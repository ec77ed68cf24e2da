import { expect, test } from '@playwright/test'

// Coded letters only Next decodes, so the second spelling of each address goes the long way.
const ADDRESSES = [
  ['/agencies/maidd', '/agencies/m%61idd'],
  ['/agencies/maidd/home?locale=ru', '/agencies/m%61idd/home?locale=ru'],
  ['/agencies/maidd/sections/news?locale=en', '/agencies/m%61idd/sections/news?locale=en'],
  ['/agencies/maidd/news/village-internet', '/agencies/maidd/news/village%2Dinternet'],
  ['/agencies/maidd/news/nothing?locale=en', '/agencies/maidd/news/noth%69ng?locale=en'],
  ['/agencies/maidd/news?page=x', '/agencies/m%61idd/news?page=x'],
] as const

const SAID = [
  'content-type',
  'content-language',
  'x-request-id',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
  'x-robots-tag',
]

async function ask(address: string, method = 'GET') {
  const response = await fetch(`${process.env.BIRLIK_CMS_URL}/api/v1${address}`, {
    method,
    headers: { 'x-request-id': 'asked-by-test' },
  })
  const headers = SAID.map((name) => [name, response.headers.get(name)])
  // A problem names the address as it was spelled.
  const body = (await response.text()).replace(/"instance":"[^"]*"/, '')
  return { told: { status: response.status, headers, body }, isNext: response.headers.has('vary') }
}

test.describe('the public API of cms', () => {
  for (const [short, long] of ADDRESSES) {
    test(`answers ${short} before Next as through it`, async () => {
      const [before, through] = [await ask(short), await ask(long)]
      expect([before.isNext, through.isNext]).toEqual([false, true])
      expect(before.told).toEqual(through.told)
    })
  }

  test('answers HEAD without a body, and nothing but reads', async () => {
    const { told } = await ask('/agencies/maidd', 'HEAD')
    expect([told.status, told.body]).toEqual([200, ''])
    expect((await ask('/agencies/maidd', 'POST')).told.status).toBe(404)
  })
})

test('cms says that it is ready', async () => {
  const health = await fetch(`${process.env.BIRLIK_CMS_URL}/healthz`)
  expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }])
})
