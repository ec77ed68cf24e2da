import type { InboxChanges, inboxChangesQuery } from '@birlik/shared/contract'
import type { Payload } from 'payload'
import type { z } from 'zod'
import type { Heard } from '../changes/changeLog.ts'
import { readCursor, writeCursor } from '../changes/cursor.ts'
import { type Dispatcher, dispatcherOf } from '../changes/dispatcher.ts'
import { idOf } from '../idOf.ts'
import { find } from '../publicRead/find.ts'

type Asked = z.output<typeof inboxChangesQuery>
type Moved = { id: string; agencies: string[] }

const CONVERSATION = 'conversation:'
const HANDOVER = 'handover:'

/**
 * Answers an inbox when conversations of the agency have moved, else when the time is over. It rests on what this process tells
 * the sites (ADR 7): the outbox is read once for all, and a poll that nothing wakes holds a timer and nothing else.
 */
export async function inboxChangesFor(
  payload: Payload,
  { agency, cursor, wait }: Asked,
  signal?: AbortSignal,
): Promise<InboxChanges> {
  const dispatcher = dispatcherOf(payload)
  const { boot, log } = dispatcher
  const answer = (position: { n: number; at: number }, conversations: string[], reset = false) => ({
    cursor: writeCursor({ boot, ...position }),
    conversations,
    reset,
  })
  const place = cursor === undefined ? null : readCursor(cursor)
  if (!place) return answer(log.position(), [], cursor !== undefined)
  if (place.boot !== boot || log.after(place.n) === null) return answer(log.position(), [], true)

  const until = Date.now() + wait * 1000
  let known = place.n
  for (;;) {
    await log.waitBeyond(known, until - Date.now(), signal)
    const position = log.position()
    const heard = log.after(known)
    if (!heard) return answer(position, [], true)
    const moved = await movedIn(dispatcher, payload, heard)
    const ours = moved.filter(({ agencies }) => agencies.includes(agency)).map(({ id }) => id)
    if (ours.length || Date.now() >= until || log.isClosed() || signal?.aborted) return answer(position, ours)
    known = position.n
  }
}

const looks = new WeakMap<Dispatcher, { key: string; moved: Promise<Moved[]> }>()

/** The conversations among what was heard. Thirty inboxes that one round wakes ask the database once. */
function movedIn(dispatcher: Dispatcher, payload: Payload, { stale, gone }: Heard): Promise<Moved[]> {
  const tags = [...stale, ...gone].filter((tag) => tag.startsWith(CONVERSATION) || tag.startsWith(HANDOVER))
  if (!tags.length) return Promise.resolve([])
  const key = `${dispatcher.log.position().n} ${tags.join(' ')}`
  const last = looks.get(dispatcher)
  if (last?.key === key) return last.moved
  const moved = lookUp(payload, tags)
  looks.set(dispatcher, { key, moved })
  return moved
}

async function lookUp(payload: Payload, tags: readonly string[]): Promise<Moved[]> {
  const behind = (prefix: string) =>
    tags.flatMap((tag) => (tag.startsWith(prefix) ? tag.slice(prefix.length) : []))
  const keys = behind(CONVERSATION)
  const rows = await find(
    { payload },
    {
      collection: 'conversations',
      where: { key: { in: keys } },
      select: { key: true, agency: true },
      limit: keys.length,
    },
  )
  const handedOver = behind(HANDOVER).map((told) => told.split('/'))
  return rows.map(({ id, key, agency }) => ({
    id,
    // Who has handed it over hears that it is gone from there; what becomes of it elsewhere is not theirs to hear.
    agencies: [idOf(agency), ...handedOver.map(([from, of]) => (of === key ? from : null))].flatMap(
      (value) => value ?? [],
    ),
  }))
}
