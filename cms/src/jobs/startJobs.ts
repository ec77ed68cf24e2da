import type { Payload } from 'payload'
import { eventsOf } from '../database/adapterEvents.ts'
import { forgetOrphans } from '../services/attachments/forgetOrphans.ts'
import { deleteLeaving } from '../services/bucket/leavingFiles.ts'
import { closeSilent } from '../services/clocks/closeSilent.ts'
import { watchTerms } from '../services/clocks/watchTerms.ts'
import { countFigures } from '../services/figures/countFigures.ts'
import { forgetLetters } from '../services/letters/forgetLetters.ts'
import { startPost } from '../services/letters/post.ts'
import { forgetUnplaced } from '../services/media/forgetUnplaced.ts'
import { endKeeping } from '../services/retention/endKeeping.ts'
import { endUnanswered } from '../services/retention/endUnanswered.ts'
import { forgetEnded } from '../services/retention/forgetEnded.ts'
import { type Job, repeat } from './repeat.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const JOBS: readonly Job[] = [
  { name: 'watchTerms', everyMs: MINUTE, run: (payload) => watchTerms(payload) },
  { name: 'closeSilent', everyMs: MINUTE, run: (payload) => closeSilent(payload) },
  { name: 'deleteLeaving', everyMs: MINUTE, run: deleteLeaving },
  { name: 'countFigures', everyMs: HOUR, run: countFigures },
  { name: 'endKeeping', everyMs: DAY, run: (payload) => endKeeping(payload) },
  { name: 'endUnanswered', everyMs: DAY, run: (payload) => endUnanswered(payload) },
  { name: 'forgetOrphans', everyMs: DAY, run: forgetOrphans },
  { name: 'forgetUnplaced', everyMs: DAY, run: (payload) => forgetUnplaced(payload) },
  { name: 'forgetLetters', everyMs: DAY, run: (payload) => forgetLetters(payload) },
  { name: 'forgetEnded', everyMs: DAY, run: (payload) => forgetEnded(payload) },
]
const SIGNALS = ['SIGTERM', 'SIGINT'] as const

// On Payload itself, which is there once in a process; Next may load a module twice.
const KEY = Symbol.for('birlik.jobs')

/**
 * What a serving process does by itself, whether anybody asks it or not: letters, clocks, the end of keeping. Every job may run in
 * several processes at once. Once in a process, however often it is called; never by commands and builds.
 */
export function startJobs(payload: Payload): void {
  const kept = payload as { [KEY]?: true }
  if (kept[KEY]) return
  kept[KEY] = true

  const end = new AbortController()
  const stop = () => {
    end.abort()
    for (const signal of SIGNALS) process.off(signal, stop)
    delete kept[KEY]
  }
  for (const signal of SIGNALS) process.once(signal, stop)
  eventsOf(payload.db).once('closing', stop)
  startPost(payload)
  for (const job of JOBS) repeat(payload, job, end.signal)
}
