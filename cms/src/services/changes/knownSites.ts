import type { Payload } from 'payload'

export type KnownSite = { id: string; name: string; acknowledgedAt: number; seenAt: number }

/** A process that has not asked for so long, in milliseconds, is not there any more: it asks every 25 seconds. */
export const SILENCE = 60_000

/** Processes of the site by the last word of each: a handful. */
export async function knownSites(payload: Payload): Promise<KnownSite[]> {
  const { docs } = await payload.db.find<KnownSite>({
    collection: 'site-processes',
    sort: 'seenAt',
    pagination: false,
  })
  return docs
}

export const isPresent = ({ seenAt }: KnownSite, now: number): boolean => seenAt > now - SILENCE
