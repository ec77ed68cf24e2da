import { openAsBlob } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  FILE_NAME_HEADER,
  FILES_PATH,
  MOST_SUBMISSIONS,
  SUBMISSIONS_PATH,
  type Submission,
  type SubmissionOutcomes,
  submissionOutcomes,
} from '@birlik/shared/contract'
import type { Logger } from 'pino'
import type { Spool, Spooled } from './createSpool.ts'

type Settings = {
  spool: Spool
  cmsOrigin: string
  siteKey: string
  log: Pick<Logger, 'error' | 'info' | 'warn'>
}

/** What became of trying to deliver one sending. */
type Course = {
  tries: number
  /** Not before, by the clock of `performance`. */
  notBefore: number
  files: 'waiting' | 'under way' | 'delivered'
}

type Told = SubmissionOutcomes['outcomes'][number]

/** Pauses after a failure of cms, in ms. */
const SHORTEST = 250
const LONGEST = 5000
/** And of one sending that cms does not want yet. */
const LONGEST_OF_ONE = 30_000
/** Others' sendings are left to them for so long, and looked for as often. */
const SCAN_EVERY = 5000
/** Greatest batch in bytes; a single sending may be larger. */
const LARGEST_BATCH = 1024 * 1024
const FILES_AT_ONCE = 2
const TIMEOUT = 30_000
const FILE_TIMEOUT = 120_000

/** Answers of the cms that may be due to what it was given, and not to its own state. */
const DUE_TO_CONTENT = [400, 413, 422, 500]
class Stumbled extends Error {}

/**
 * Brings what lies in the spool to the cms until the cms says that it has it: at once, in batches of whatever came while the last
 * one was under way, files before the sending they belong to, and of one conversation one after the other, so that its order is kept.
 */
export function createDelivery({ spool, cmsOrigin, siteKey, log }: Settings) {
  const stopping = new AbortController()
  const courses = new Map<string, Course>()
  let failures = 0
  let most = MOST_SUBMISSIONS
  let bringing = 0
  let ring = () => {}
  let rung = false

  spool.listen(wake)
  void deliver()
  const scanning = setInterval(() => void scan(), SCAN_EVERY)
  scanning.unref()

  function wake() {
    rung = true
    ring()
  }

  async function scan() {
    await spool.scan().catch((error) => log.error({ err: error }, 'the spool cannot be read'))
    const there = new Set(Array.from(spool.list(), ({ name }) => name))
    for (const name of courses.keys()) if (!there.has(name)) courses.delete(name)
    // Those of others have come of age meanwhile.
    wake()
  }

  async function deliver() {
    while (!stopping.signal.aborted) {
      const { batch, pause } = next()
      if (batch.length === 0) {
        await untilRung(pause)
        continue
      }
      try {
        await hand(batch)
        if (failures > 0) log.info({ waiting: spool.state().length }, 'cms takes again what citizens sent')
        failures = 0
        most = Math.min(MOST_SUBMISSIONS, most * 2)
      } catch (error) {
        if (stopping.signal.aborted) return
        await afterFailure(error, batch)
      }
    }
  }

  async function afterFailure(error: unknown, batch: Spooled[]) {
    failures++
    if (error instanceof Stumbled) {
      // Perhaps over one of them: halve, until it stands alone and only it waits. The others must not wait long for that.
      most = Math.max(1, Math.floor(batch.length / 2))
      const [one] = batch
      if (one && batch.length === 1) {
        const { key, reference } = one
        log.error({ err: error, key, reference }, 'cms stumbles over a sending; it is tried again')
        postpone(one, LONGEST)
      }
      return rest(SHORTEST)
    }
    if (failures === 1)
      log.warn(
        { err: error, waiting: spool.state().length },
        'cms does not take what citizens sent; it is kept',
      )
    return rest(Math.min(LONGEST, SHORTEST * 2 ** (failures - 1)))
  }

  const rest = (ms: number) => sleep(ms, undefined, { ref: false, signal: stopping.signal }).catch(() => {})

  /** What may go now: of each conversation the first that waits. Else how long there is nothing to do. */
  function next(): { batch: Spooled[]; pause: number } {
    const batch: Spooled[] = []
    const met = new Set<string>()
    let bytes = 0
    let pause = SCAN_EVERY
    for (const one of spool.list()) {
      if (batch.length === most || bytes > LARGEST_BATCH) break
      if (met.has(one.conversation)) continue
      met.add(one.conversation)
      if (!one.own && Date.now() - one.sentAt < SCAN_EVERY) continue
      const course = courseOf(one)
      const wait = course.notBefore - performance.now()
      if (wait > 0) {
        pause = Math.min(pause, wait)
        continue
      }
      if (course.files !== 'delivered') {
        if (course.files === 'waiting' && bringing < FILES_AT_ONCE) void bring(one, course)
        continue
      }
      batch.push(one)
      // Its files have gone ahead.
      bytes += one.bytes - one.files.reduce((sum, { size }) => sum + size, 0)
    }
    return { batch, pause }
  }

  function courseOf(one: Spooled): Course {
    const known = courses.get(one.name)
    if (known) return known
    const course: Course = { tries: 0, notBefore: 0, files: one.files.length > 0 ? 'waiting' : 'delivered' }
    courses.set(one.name, course)
    return course
  }

  async function hand(batch: Spooled[]) {
    const read = await Promise.all(batch.map(async (one) => ({ one, sending: await readOne(one) })))
    const there = read.filter(
      (pair): pair is { one: Spooled; sending: Submission } => pair.sending !== undefined,
    )
    if (there.length === 0) return
    const outcomes = await submit(there.map(({ sending }) => sending))
    // All at once: a hundred one after the other held the next batch up for as long as cms took to take one.
    await Promise.all(there.map(({ one }) => settle(one, outcomes.get(one.key))))
  }

  /** One that cannot be read holds up nothing but its own conversation. */
  async function readOne(one: Spooled) {
    try {
      return await spool.read(one.name)
    } catch (error) {
      log.error({ err: error, name: one.name }, 'a sending in the spool cannot be read; it is tried again')
      postpone(one, LONGEST)
      return undefined
    }
  }

  /** For people to look at; but words to a conversation whose data are erased may not be kept here either (Law 94-V art. 8(7)). */
  async function turnedAway(one: Spooled, reason = 'no reason given') {
    if (reason !== 'anonymised') return spool.refuse(one, reason)
    log.warn(
      { key: one.key, reason },
      'a sending came after its citizen’s data had been erased; it is deleted',
    )
    await spool.drop(one)
  }

  async function settle(one: Spooled, told: Told | undefined) {
    if (told?.outcome === 'taken') await spool.drop(one)
    else if (told?.outcome === 'refused') await turnedAway(one, told.reason)
    else {
      one.orphan = told?.reason === 'unknown-conversation'
      // Its conversation could not be opened, and so will never be there.
      if (!one.orphan || !spool.isRefused(one.conversation)) return postpone(one)
      await spool.refuse(one, 'its opening was refused')
    }
    courses.delete(one.name)
  }

  async function submit(sendings: Submission[]) {
    const answer = await ask(SUBMISSIONS_PATH, TIMEOUT, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ submissions: sendings }),
    })
    if (!answer.ok) {
      await answer.body?.cancel()
      const Failure = DUE_TO_CONTENT.includes(answer.status) ? Stumbled : Error
      throw new Failure(`${SUBMISSIONS_PATH} answered ${answer.status}`)
    }
    const { outcomes } = submissionOutcomes.parse(await answer.json())
    return new Map(outcomes.map((one) => [one.key, one]))
  }

  /** Beside the batches: a large file must not hold up others' words. */
  async function bring(one: Spooled, course: Course) {
    course.files = 'under way'
    bringing++
    try {
      for (const file of one.files) await bringFile(file)
      course.files = 'delivered'
    } catch (error) {
      course.files = 'waiting'
      if (stopping.signal.aborted) return
      if (course.tries === 0) log.warn({ err: error, key: one.key }, 'cms does not take a file; it is kept')
      postpone(one)
    } finally {
      bringing--
      wake()
    }
  }

  async function bringFile({ key, name }: Spooled['files'][number]) {
    const answer = await ask(`${FILES_PATH}/${key}`, FILE_TIMEOUT, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream', [FILE_NAME_HEADER]: encodeURIComponent(name) },
      body: await openAsBlob(spool.pathOf(key)),
    })
    await answer.body?.cancel()
    // 422: never to be taken. The words go all the same, and cms tells what became of the file.
    if (!answer.ok && answer.status !== 422) throw new Error(`${FILES_PATH} answered ${answer.status}`)
  }

  const ask = (path: string, timeout: number, init: RequestInit & { headers: Record<string, string> }) =>
    fetch(`${cmsOrigin}${path}`, {
      ...init,
      headers: {
        ...init.headers,
        accept: 'application/json',
        'accept-encoding': 'identity',
        authorization: `Bearer ${siteKey}`,
      },
      signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(timeout)]),
    })

  function postpone(one: Spooled, shortest = SHORTEST) {
    const course = courseOf(one)
    course.notBefore = performance.now() + Math.min(LONGEST_OF_ONE, shortest * 2 ** course.tries++)
    // What waits for its file or its opening may have lost either at cms.
    if (course.files === 'delivered' && one.files.length > 0) course.files = 'waiting'
  }

  async function untilRung(ms: number) {
    if (!rung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, ms)
        timer.unref()
        ring = () => {
          clearTimeout(timer)
          resolve()
        }
      })
    }
    rung = false
  }

  return {
    /** Whether cms takes what there is. */
    state: () => (failures === 0 ? ('ok' as const) : ('waiting' as const)),
    stop() {
      clearInterval(scanning)
      stopping.abort()
      wake()
    },
  }
}
