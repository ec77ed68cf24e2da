import { randomBytes } from 'node:crypto'
import type { Payload } from 'payload'
import { eventsOf } from '../../database/adapterEvents.ts'
import { watchCommits } from '../../database/watchCommits.ts'
import { forgetOldRows } from '../outbox/forgetOldRows.ts'
import { createChangeLog } from './changeLog.ts'
import { createMoments } from './moments.ts'
import { createRounds } from './rounds.ts'
import { createSites } from './sites.ts'

export type Dispatcher = ReturnType<typeof start>

/** For what no signal tells: a silent site, a commit that fell between two looks. */
const SAFETY = 5000
const HOUR = 60 * 60 * 1000
const SIGNALS = ['SIGTERM', 'SIGINT'] as const

// On Payload itself, which is there once in a process; Next may load a module twice.
const KEY = Symbol.for('birlik.dispatcher')

/**
 * What brings the outbox of this process to the sites. Begun by the first question of a site, so that commands and
 * builds, which no site asks, tell nobody anything.
 */
export function dispatcherOf(payload: Payload): Dispatcher {
  const kept = payload as { [KEY]?: Dispatcher }
  kept[KEY] ??= start(payload, () => delete kept[KEY])
  return kept[KEY]
}

function start(payload: Payload, onEnd: () => void) {
  const boot = randomBytes(8).toString('hex')
  const log = createChangeLog(Date.now())
  const sites = createSites(payload)
  const moments = createMoments(payload)
  const rounds = createRounds({
    payload,
    boot,
    log,
    onRows: (rows) => {
      if (rows.some(({ subject }) => subject === 'platform')) moments.wake()
    },
  })
  const unwatch = watchCommits(payload.db, 'outbox', rounds.wake)
  const timers = [
    setInterval(() => {
      rounds.wake()
      sites.settle()
    }, SAFETY),
    setInterval(() => forgetOldRows(payload).catch((err) => payload.logger.warn({ err })), HOUR),
  ]
  for (const timer of timers) timer.unref()
  // The server ends when the last question is answered.
  for (const signal of SIGNALS) process.once(signal, log.close)
  eventsOf(payload.db).once('closing', () => {
    log.close()
    rounds.stop()
    moments.stop()
    unwatch()
    for (const timer of timers) clearInterval(timer)
    for (const signal of SIGNALS) process.off(signal, log.close)
    onEnd()
  })
  rounds.wake()
  moments.wake()
  return { boot, log, sites }
}
