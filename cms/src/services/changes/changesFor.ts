import type { Changes, changesQuery } from '@birlik/shared/contract'
import type { Payload } from 'payload'
import type { z } from 'zod'
import { KEPT_FOR } from '../outbox/keptFor.ts'
import { readCursor, writeCursor } from './cursor.ts'
import { dispatcherOf } from './dispatcher.ts'
import { missedSince } from './missedSince.ts'
import { OVERLAP } from './overlap.ts'

type Asked = z.infer<typeof changesQuery>

const nothing = { stale: [], gone: [] }

/** Answers a site's question for changes: at once when there are any, else when there are, or when the time is over. */
export async function changesFor(
  payload: Payload,
  { site, cursor, wait }: Asked,
  signal?: AbortSignal,
): Promise<Changes> {
  const { boot, log, sites } = dispatcherOf(payload)
  // Taken before anything is read: what comes while it is being read is told next time.
  const here = log.position()
  const answer = (heard: Pick<Changes, 'stale' | 'gone'>, position = here, reset = false): Changes => ({
    cursor: writeCursor({ boot, ...position }),
    reset,
    ...heard,
  })

  const place = cursor === undefined ? null : readCursor(cursor)
  if (!place) {
    sites.note(site, 0)
    return answer(nothing, here, cursor !== undefined)
  }
  const ours = place.boot === boot && log.after(place.n) !== null
  if (!ours && !isRecent(place.at)) {
    sites.note(site, 0)
    return answer(nothing, here, true)
  }

  sites.note(site, place.at)
  if (!ours) {
    const missed = await missedSince(payload, place.at)
    return missed ? answer(missed) : answer(nothing, here, true)
  }
  await log.waitBeyond(place.n, wait * 1000, signal)
  const heard = log.after(place.n)
  return heard ? answer(heard, log.position()) : answer(nothing, log.position(), true)
}

/** Within what is kept, and not from a future that no clock explains. */
function isRecent(at: number): boolean {
  const now = Date.now()
  return at > now - KEPT_FOR && at < now + OVERLAP
}
