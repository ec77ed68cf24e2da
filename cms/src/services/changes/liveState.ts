import type { Payload } from 'payload'
import { isPresent, knownSites } from './knownSites.ts'

export type LiveState = {
  /** `unheard`: no process of the site is there to be told. */
  state: 'none' | 'waiting' | 'live' | 'unheard'
  at: string | null
}

type Row = { id: string; createdAt: string; liveAt?: string | null }

/** Whether the last public change of something has reached the site, and when. */
export async function liveState(payload: Payload, subject: string): Promise<LiveState> {
  const { docs } = await payload.db.find<Row>({
    collection: 'outbox',
    where: { subject: { equals: subject } },
    select: { createdAt: true, liveAt: true },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
  })
  const [row] = docs
  if (!row) return { state: 'none', at: null }
  if (row.liveAt) return { state: 'live', at: new Date(row.liveAt).toISOString() }
  const now = Date.now()
  const isHeard = (await knownSites(payload)).some((site) => isPresent(site, now))
  return { state: isHeard ? 'waiting' : 'unheard', at: new Date(row.createdAt).toISOString() }
}
