import type { Payload } from 'payload'
import { eventsOf } from '../../database/adapterEvents.ts'
import { watchCommits } from '../../database/watchCommits.ts'
import { paced } from '../changes/paced.ts'
import { mailRoad } from '../mail/mailRoad.ts'
import { sendDue } from './sendDue.ts'

/** For letters whose next attempt falls due, and for commits that no signal told of. */
const LOOK_EVERY = 15_000
/** However fast letters are written. */
const REST = 200
const SIGNALS = ['SIGTERM', 'SIGINT'] as const

// On Payload itself, which is there once in a process; Next may load a module twice.
const KEY = Symbol.for('birlik.post')

/** Sends letters from now on until the database is closed or the process is told to end. Once in a process, however often it is called. */
export function startPost(payload: Payload): void {
  const kept = payload as { [KEY]?: true }
  if (kept[KEY]) return
  kept[KEY] = true

  const road = mailRoad({ pool: true })
  const state = { stopped: false }
  const { wake } = paced(async () => {
    try {
      while (!state.stopped && (await sendDue(payload, road, state)));
    } catch (err) {
      if (!state.stopped) payload.logger.warn({ err }, 'Letters could not be looked at; trying again')
    }
  }, REST)
  const unwatch = watchCommits(payload.db, 'letters', () => state.stopped || wake())
  const timer = setInterval(wake, LOOK_EVERY)
  timer.unref()
  const stop = () => {
    if (state.stopped) return
    state.stopped = true
    clearInterval(timer)
    unwatch()
    road.close()
    for (const signal of SIGNALS) process.off(signal, stop)
    delete kept[KEY]
  }
  for (const signal of SIGNALS) process.once(signal, stop)
  eventsOf(payload.db).once('closing', stop)
  wake()
}
