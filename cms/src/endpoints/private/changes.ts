import { CHANGES_PATH, changesQuery } from '@birlik/shared/contract'
import type { Endpoint } from 'payload'
import { changesFor } from '../../services/changes/changesFor.ts'
import { isSite } from '../../services/changes/isSite.ts'
import { problem } from '../problem.ts'

/** How a process of the site hears what has changed (shared/contract/changes.ts). */
export const changesEndpoint: Endpoint = {
  method: 'get',
  path: CHANGES_PATH.replace('/api', ''),
  handler: async (req) => {
    if (!isSite(req.headers)) return problem(401)
    const { searchParams } = new URL(req.url ?? '')
    const asked = changesQuery.safeParse(Object.fromEntries(searchParams))
    if (!asked.success) return problem(400)
    const answer = await changesFor(req.payload, asked.data, req.signal)
    return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
  },
}
