import type { PayloadRequest } from 'payload'

const DAY = 24 * 60 * 60 * 1000
/** In 24 hours. */
const MOST = 5

/**
 * Whether somebody may be written once more whose address was entered in a form. Nobody has verified that it is theirs: without an end,
 * the mailbox of a stranger would be filled. What forms write by themselves (`unasked`) is counted apart from what follows from
 * an act of the agency: else whoever enters a stranger's address five times would keep answers from it.
 */
export async function mayWriteTo(req: PayloadRequest, to: string, unasked: boolean): Promise<boolean> {
  const since = new Date(Date.now() - DAY).toISOString()
  const { totalDocs } = await req.payload.db.count({
    collection: 'letters',
    where: {
      and: [{ to: { equals: to } }, { createdAt: { greater_than: since } }, { unasked: { equals: unasked } }],
    },
    req,
  })
  return totalDocs < MOST
}
