import { createLocalReq, type Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { liveState } from '../../src/services/changes/liveState.ts'
import { markLive } from '../../src/services/changes/markLive.ts'
import { missedSince } from '../../src/services/changes/missedSince.ts'
import { announce } from '../../src/services/outbox/announce.ts'
import { type Cms, startCms } from '../support/cms.ts'
import { plansOf } from '../support/queryPlan.ts'
import { siteProcess } from './ask.ts'

let cms: Cms
let payload: Payload
beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
  for (let n = 0; n < 50; n++)
    await announce(await createLocalReq({}, payload), { tags: [`tag:${n}`], subject: `news:${n % 5}` })
})
afterAll(() => cms?.close())

/** One row for each process of the site. */
const BOUNDED = ['SCAN site_processes', 'SCAN platform']

async function scansOf(run: () => Promise<unknown>) {
  const plans = (await plansOf(payload, run)).filter(({ sql }) => sql.includes('outbox'))
  expect(plans.length).toBeGreaterThan(0)
  return plans.flatMap(({ sql, scans }) =>
    scans.filter((scan) => !BOUNDED.some((known) => scan.startsWith(known))).map((scan) => `${scan}: ${sql}`),
  )
}

describe('nothing reads the whole outbox', () => {
  it('in telling the sites', async () => {
    const site = siteProcess(payload.config, 'a')
    const tell = async () => {
      await site.ask()
      await site.untilHeard('tag:49')
    }
    expect(await scansOf(tell)).toEqual([])
  })

  it.each<[string, () => Promise<unknown>]>([
    ['in saying what was missed', () => missedSince(payload, Date.now())],
    ['in marking what is live', () => markLive(payload, Date.now())],
    ['in saying what is live', () => liveState(payload, 'news:1')],
  ])('%s', async (_, run) => expect(await scansOf(run)).toEqual([]))
})
