import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Availability } from '@birlik/shared/contract'
import { afterEach, expect, it } from 'vitest'
import { createAvailability } from './createAvailability.ts'

let server: Server
afterEach(() => void server.close())

const online: Availability = {
  state: 'online',
  answerBy: '2026-11-26T13:00:00.000Z',
  opensAt: null,
  holiday: null,
}

/** A cms that answers `body`, and the requests it gets. */
async function cmsThatAnswers(body: unknown, status = 200) {
  const asked: { url: string | undefined; authorization: string | undefined }[] = []
  server = createServer((req, res) => {
    asked.push({ url: req.url, authorization: req.headers.authorization })
    res.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return { asked, cmsOrigin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
}

it('asks once for all who want to know', async () => {
  const { cmsOrigin, asked } = await cmsThatAnswers(online)
  const availabilityOf = createAvailability({ cmsOrigin, siteKey: 'key' })
  const answers = await Promise.all([availabilityOf('maidd', 'kk'), availabilityOf('maidd', 'kk')])
  expect([...answers, await availabilityOf('maidd', 'kk')]).toEqual([online, online, online])
  expect(asked).toEqual([
    { url: '/api/private/dialogue/availability/maidd?locale=kk', authorization: 'Bearer key' },
  ])
})

it.each([
  ['an error', { errors: [] }, 503],
  ['what the contract does not know', { state: 'asleep' }, 200],
])('says that it does not know when the cms answers with %s', async (_what, body, status) => {
  const { cmsOrigin } = await cmsThatAnswers(body, status)
  expect(await createAvailability({ cmsOrigin, siteKey: 'key' })('maidd', 'kk')).toBeNull()
})

it('says that it does not know when there is no cms', async () => {
  const { cmsOrigin } = await cmsThatAnswers(online)
  await new Promise((done) => server.close(done))
  expect(await createAvailability({ cmsOrigin, siteKey: 'key' })('maidd', 'kk')).toBeNull()
})
