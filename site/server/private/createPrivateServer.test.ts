import type { AddressInfo } from 'node:net'
import { expect, it } from 'vitest'
import { ask } from '../../test/support/ask.ts'
import { listen, stopServer } from '../../test/support/startSite.ts'
import { createPrivateServer, type State } from './createPrivateServer.ts'

const LANES = { running: 1, waiting: 2, lanes: 1 }

it.each<[State, number, object]>([
  [{ ready: false, cms: 'down', lanes: LANES }, 503, { status: 'starting', cms: 'down', lanes: LANES }],
  [
    { ready: true, cms: 'ok', lanes: LANES, attacked: 1 },
    200,
    { status: 'ok', cms: 'ok', lanes: LANES, attacked: 1 },
  ],
])('%o answers %i with all details', async (state, status, body) => {
  const server = await listen(createPrivateServer(() => state))
  const { port } = server.address() as AddressInfo
  const answers = [await ask(port, '/healthz'), await ask(port, '/kk/')]
  await stopServer(server)
  expect(answers.map((answer) => answer.status)).toEqual([status, 404])
  expect(JSON.parse(answers[0]?.text ?? '')).toEqual(body)
})
