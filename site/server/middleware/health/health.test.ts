import { expect, it } from 'vitest'
import { startSite } from '../../../test/support/startSite.ts'
import type { Readiness } from './health.ts'

it.each<[Readiness, number, object]>([
  [{ ready: false, cms: 'down' }, 503, { status: 'starting', cms: 'down' }],
  [{ ready: true, cms: 'ok' }, 200, { status: 'ok', cms: 'ok' }],
  [{ ready: true, cms: 'down' }, 200, { status: 'ok', cms: 'down' }],
])('%o answers %i', async (readiness, status, body) => {
  const site = await startSite({ readiness: () => readiness })
  const answer = await site.get('/healthz')
  await site.stop()
  expect([answer.status, JSON.parse(answer.text)]).toEqual([status, body])
})
