import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createDialogueKeys } from '@birlik/shared/dialogueKeys'
import { keyFor } from '@birlik/shared/keys'
import type { Stack } from '../../support/stack.ts'
import { percentile } from '../support/stats.ts'
import { createComposer } from './composer.ts'
import type { Sent } from './message.ts'
import type { Opened } from './openConversations.ts'
import { type Course, outcomeOf } from './outcomeOf.ts'
import { type Login, responder } from './responder.ts'
import type { OfBoth, Servers } from './servers.ts'
import { write } from './writers.ts'

export type Wanted = {
  perSecond: number
  seconds: number
  /** Whether the writers' browsers show what comes of it, as the panel does. */
  shown?: boolean
}
export type Spell = Course & { perSecond: number; took: number; cores: OfBoth; most: OfBoth }

/** Nobody fills in a form within a second; by then the responders listen, too. */
const READY = 1500
/** Until everything is delivered. */
const PATIENCE = 60_000

/** Spells of writing, one after the other: each waits until all of it has arrived. */
export function createSpells(
  stack: Stack,
  { servers, open, agencies }: { servers: Servers; open: readonly Opened[]; agencies: readonly string[] },
) {
  const { siteUrl, cmsUrl, dataDir, secret } = stack
  const composer = createComposer(siteUrl, open, agencies)
  const keys = createDialogueKeys(keyFor(secret, 'dialogue'))
  const logins = JSON.parse(readFileSync(join(dataDir, 'demo-logins.json'), 'utf8')) as (Login & {
    role: string
  })[]
  const people = logins.filter(({ role, agency }) => role === 'responder' && agencies.includes(agency))

  async function delivered() {
    for (const end = Date.now() + PATIENCE; Date.now() < end; await sleep(100)) {
      if ((await servers.spool()).length === 0) break
    }
    await sleep(READY)
  }

  return async ({ perSecond, seconds, shown = false }: Wanted): Promise<Spell> => {
    const messages = await composer.messages(perSecond, seconds)
    const desks = await Promise.all(people.map((login) => responder(cmsUrl, login)))
    await sleep(READY)
    let sent: Sent[] = []
    const use = await servers.during(async () => {
      sent = await write({ origin: siteUrl, messages, shown })
    })
    await delivered()
    for (const desk of desks) await desk.stop()
    const course = outcomeOf(
      sent,
      desks.map(({ noticed }) => noticed),
      keys,
      dataDir,
    )
    const moments = sent.map(({ sentAt }) => sentAt)
    const took = (Math.max(...moments) - Math.min(...moments)) / 1000
    return { ...course, ...use, perSecond, took }
  }
}

/** Median, 95 of a hundred, and the slowest, in ms. */
export const threeOf = (values: readonly number[]) =>
  [0.5, 0.95, 1].map((share) => Math.round(percentile(values, share)).toLocaleString('en')).join(' / ')
