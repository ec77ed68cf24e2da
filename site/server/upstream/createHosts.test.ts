import { afterEach, beforeEach, expect, it } from 'vitest'
import { createApi } from '../../src/lib/api/createApi.ts'
import { startExampleCms } from '../../test/support/exampleCms.ts'
import { stopServer } from '../../test/support/startSite.ts'
import { createHosts } from './createHosts.ts'

let cms: Awaited<ReturnType<typeof startExampleCms>>
beforeEach(async () => {
  cms = await startExampleCms()
})
afterEach(() => stopServer(cms.server).catch(() => undefined))

const warnings: unknown[] = []
const hostsOf = (origin: string) =>
  createHosts({ api: createApi({ origin }), log: { warn: (...line: unknown[]) => void warnings.push(line) } })

it('knows no host before the cms has answered', () => {
  const hosts = hostsOf(cms.origin)
  expect(hosts.agencyOf('maidd.example.kz')).toBeUndefined()
  expect(hosts.state()).toEqual({ cms: 'down', answered: false })
})

it('keeps what it knows while the cms is down, and says so once', async () => {
  const hosts = hostsOf(cms.origin)
  await hosts.refresh()
  expect(hosts.agencyOf('maidd.example.kz')).toBe('maidd')
  await stopServer(cms.server)
  await hosts.refresh()
  await hosts.refresh()
  expect(hosts.agencyOf('maidd.example.kz')).toBe('maidd')
  expect(hosts.state()).toEqual({ cms: 'down', answered: true })
  expect(warnings).toHaveLength(1)
})
