import { CHANGES_PATH, changesQuery } from '@birlik/shared/contract'
import type { Endpoint, Payload } from 'payload'
import { changesFor } from '../../services/changes/changesFor.ts'
import { dispatcherOf } from '../../services/changes/dispatcher.ts'
import { isSite } from '../../services/changes/isSite.ts'
import { problem } from '../problem.ts'

/** How a process of the site hears what has changed (shared/contract/changes.ts). */
export const changesEndpoint: Endpoint = {
  method: 'get',
  path: CHANGES_PATH.replace('/api', ''),
  handler: async ({ headers, url, payload, signal }) => {
    if (!isSite(headers)) return problem(401)
    const { searchParams } = new URL(url ?? '')
    const asked = changesQuery.safeParse(Object.fromEntries(searchParams))
    if (!asked.success) return problem(400)
    if (isEnding(payload)) return problem(503, LEAVE)
    const answer = await changesFor(payload, asked.data, signal)
    const leave = isEnding(payload) ? LEAVE : {}
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store', ...leave } })
  },
}

/** A site that goes on asking on its connection keeps the server from ending: `close` of Node waits for it. */
const LEAVE = { Connection: 'close' }
const isEnding = (payload: Payload) => dispatcherOf(payload).log.isClosed()
