import { expect, it } from 'vitest'
import { startSite } from '../../../test/support/startSite.ts'

it.each([
  [false, 503, 'starting'],
  [true, 200, 'ok'],
])('ready: %s answers %i, and nothing else to strangers', async (ready, status, said) => {
  const site = await startSite({ ready: () => ready })
  const answer = await site.get('/healthz')
  await site.stop()
  expect([answer.status, JSON.parse(answer.text)]).toEqual([status, { status: said }])
})
