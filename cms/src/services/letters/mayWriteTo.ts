import type { PayloadRequest } from 'payload'

const DAY = 24 * 60 * 60 * 1000
/** In 24 hours. */
const MOST = 5

/**
 * Whether somebody may be written once more for the mere reason that their address was entered in a form. Nobody has verified that it
 * is theirs: without an end, forms would fill the mailbox of a stranger.
 */
export async function mayWriteTo(req: PayloadRequest, to: string): Promise<boolean> {
  const since = new Date(Date.now() - DAY).toISOString()
  const { totalDocs } = await req.payload.db.count({
    collection: 'letters',
    where: { and: [{ to: { equals: to } }, { createdAt: { greater_than: since } }] },
    req,
  })
  return totalDocs < MOST
}
