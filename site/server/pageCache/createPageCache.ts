import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { RETRY_AFTER } from '../../src/lib/api/errors.ts'
import type { Freshness } from '../../src/lib/freshness/index.ts'
import { Busy, type Lanes, Left } from '../lanes/createLanes.ts'
import type { HostOf } from '../middleware/resolveHost/createHostOf.ts'
import { busyPage } from '../plainPage.ts'
import { handedOver, readerOf } from '../reader.ts'
import { type ResolvedHost, setResolvedHost } from '../requestContext.ts'
import { type Address, addressOf, keyOf } from './addressOf.ts'
import { brotlied, gzipped } from './codings.ts'
import type { Store } from './createStore.ts'
import { type Answer, addCoding, type Kept, keptOf } from './kept.ts'
import { render } from './render.ts'
import { sendAnswer } from './sendAnswer.ts'
import { sendKept } from './sendKept.ts'

type Parts = {
  app: RequestListener
  hostOf: HostOf
  store: Store
  freshness: Freshness
  lanes: Lanes
  log: Pick<Logger, 'error' | 'warn'>
}

/** What came of asking the application; left: nobody waited for it any more. */
type Outcome = { kept: Kept; requestId: string | undefined } | { answer: Answer } | 'busy' | 'left'

/** One rendering, and who waits for it. */
type Flight = { outcome: Promise<Outcome>; readers: number; leaving: AbortController }

// A change that comes while a page is rendered makes that rendering worthless; so many in a row are not waited for.
const ATTEMPTS = 3
// After a failure the application is left alone for so long, and readers get what there is at once.
const REST = 10_000
const NOTES = 1000

/**
 * The page cache, before everything else: what is known is answered from memory, what is not is rendered once however
 * many ask. Whatever is not a public page goes through to `app` untouched.
 */
export function createPageCache({ app, hostOf, store, freshness, lanes, log }: Parts): RequestListener {
  const flights = new Map<string, Flight>()
  const lastNote = new Map<string, number>()
  let compressing: Promise<void> = Promise.resolve()
  freshness.listen({ purge: store.purge, clear: store.clear })

  return (req, res) => {
    const host = readable(req) ? hostOf(req) : undefined
    if (typeof host !== 'object') return app(req, res)
    const asked = req.url ?? ''
    const key = keyOf(host, asked)
    const known = asked.includes('?') ? undefined : store.get(key)
    if (known && isFresh(known)) return hit(req, res, key, known)

    setResolvedHost(req, host)
    if (!host.cacheable) return app(req, res)

    const address = addressOf(host, asked)
    if (!address) return app(req, res)
    void (address.route.windows ? answer(req, res, host, address) : inLane(req, res, address)).catch(
      (error) => {
        log.error({ err: error }, 'the page cache failed')
        if (res.headersSent) return res.destroy()
        app(req, res)
      },
    )
  }

  function hit(req: IncomingMessage, res: ServerResponse, key: string, kept: Kept) {
    sendKept(req, res, kept, 'hit')
    if (!kept.brotliBegun) addBrotli(key, kept)
  }

  async function answer(req: IncomingMessage, res: ServerResponse, host: ResolvedHost, address: Address) {
    const known = store.get(address.key)
    if (known && isFresh(known)) return hit(req, res, address.key, known)
    if (known && !known.outdated && performance.now() < known.usableUntil) {
      // Failures are the next reader's business.
      if (mayTry(known)) void fly(host, address).catch(() => {})
      return sendKept(req, res, known, 'fwd=stale; detail=revalidating')
    }
    if (known && !mayTry(known) && isRescue(known))
      return sendKept(req, res, known, 'fwd=stale; detail=rescue')

    const outcome = isHopeless(address)
      ? turnedAway(address.lane, 'the lane is full')
      : await fly(host, address, readerOf(req, res))
    if (outcome === 'left') return
    if (outcome !== 'busy' && 'kept' in outcome) {
      // What was logged while it was rendered; who is answered from memory later has no line there.
      if (outcome.requestId) res.setHeader('X-Request-Id', outcome.requestId)
      return sendKept(req, res, outcome.kept, 'fwd=miss; stored')
    }

    // Looked up anew: a purge may have taken it away meanwhile.
    const old = store.get(address.key)
    if (old && isRescue(old) && (outcome === 'busy' || outcome.answer.status >= 500)) {
      if (outcome !== 'busy') old.retryAt = performance.now() + REST
      return sendKept(req, res, old, 'fwd=stale; detail=rescue')
    }
    if (outcome === 'busy') return busyPage(res, RETRY_AFTER)
    sendAnswer(req, res, outcome.answer)
  }

  function isHopeless({ key, lane }: Address) {
    return lanes.isFull(lane) && !flights.has(key)
  }

  /** One rendering for all who ask for the same meanwhile. It ends when the last of them has gone; without a reader it goes on. */
  function fly(host: ResolvedHost, address: Address, reader?: AbortSignal): Promise<Outcome> {
    const under = flights.get(address.key)
    const flight = under && !under.leaving.signal.aborted ? under : takeOff(host, address)
    flight.readers++
    reader?.addEventListener('abort', () => {
      if (--flight.readers === 0) flight.leaving.abort()
    })
    return flight.outcome
  }

  function takeOff(host: ResolvedHost, address: Address): Flight {
    const leaving = new AbortController()
    const outcome = fetchAndKeep(host, address, leaving.signal).finally(() => {
      if (flights.get(address.key) === flight) flights.delete(address.key)
    })
    const flight = { outcome, readers: 0, leaving }
    flights.set(address.key, flight)
    return flight
  }

  async function fetchAndKeep(host: ResolvedHost, address: Address, readers: AbortSignal): Promise<Outcome> {
    const { key, url, route, lane } = address
    const staleIfError = route.windows?.staleIfError ?? 0
    for (let attempt = 1; ; attempt++) {
      const mark = freshness.mark()
      let answer: Answer
      try {
        answer = await lanes.run(lane, () => render(app, { host, url, readers }), readers)
      } catch (error) {
        if (error instanceof Left) return 'left'
        if (!(error instanceof Busy)) throw error
        return turnedAway(lane, error.message)
      }
      const kept = keptOf(answer, performance.now(), staleIfError)
      const requestId = answer.headers['x-request-id']?.toString()
      if (!kept) {
        // What was broken off says nothing of the page.
        if (readers.aborted) return 'left'
        if (answer.status < 500) store.drop(key)
        return { answer }
      }
      if (kept.compressible) addCoding(kept, 'gzip', await gzipped(kept.bodies.identity.bytes))
      if (!freshness.changedSince(mark, kept.tags)) {
        store.put(key, kept)
        return { kept, requestId }
      }
      if (attempt === ATTEMPTS) return { kept, requestId }
    }
  }

  /**
   * Once a second reader has come, and not waited for: most pages of a large platform are read once between two
   * changes, by a search engine.
   */
  function addBrotli(key: string, kept: Kept) {
    kept.brotliBegun = true
    // One after the other: a rush would fill the thread pool with them, and others' pages wait there for their gzip.
    compressing = compressing.then(() => compress(key, kept)).catch((err) => log.error({ err }, 'no brotli'))
  }

  async function compress(key: string, kept: Kept) {
    if (store.get(key) !== kept) return
    const bytes = await brotlied(kept.bodies.identity.bytes)
    if (store.get(key) !== kept) return
    addCoding(kept, 'br', bytes)
    store.put(key, kept)
  }

  /** A crowd is one line a second, not one for each of them. */
  function turnedAway(lane: string, why: string): 'busy' {
    const now = performance.now()
    if (now - (lastNote.get(lane) ?? -Infinity) < 1000) return 'busy'
    lastNote.delete(lane)
    lastNote.set(lane, now)
    if (lastNote.size > NOTES) lastNote.delete(lastNote.keys().next().value as string)
    log.warn({ lane }, `readers are turned away: ${why}`)
    return 'busy'
  }

  /** What is answered anew for everybody, a search, must not overrun the cms either. */
  async function inLane(req: IncomingMessage, res: ServerResponse, { lane }: Address) {
    const reader = readerOf(req, res)
    try {
      const work = () => {
        const done = handedOver(res, reader)
        app(req, res)
        return done
      }
      await lanes.run(lane, work, reader)
    } catch (error) {
      if (error instanceof Left) return
      if (!(error instanceof Busy)) throw error
      turnedAway(lane, error.message)
      busyPage(res, RETRY_AFTER)
    }
  }
}

/** A part of a film is for the application to find. */
const readable = ({ method, headers }: IncomingMessage) =>
  (method === 'GET' || method === 'HEAD') && headers.range === undefined
const isFresh = (kept: Kept) => !kept.outdated && performance.now() < kept.freshUntil
const isRescue = (kept: Kept) => performance.now() < kept.rescueUntil
const mayTry = (kept: Kept) => performance.now() >= kept.retryAt
