import { ATTACHMENT_QUOTA } from '@birlik/shared/rules'
import type { PayloadRequest, Where } from 'payload'
import type { Platform } from '../../payload-types.ts'

const DAY = 24 * 60 * 60 * 1000
const MEGABYTE = 1024 * 1024

/** Bytes that may still be kept today, of a sender or for an agency. */
export type Room = { left: number }
export type Quota = { sender: number; agency: number }

/** How much may be kept in a day, in bytes. */
export async function quotaOf(req: PayloadRequest): Promise<Quota> {
  // Where nobody has saved the settings yet, MongoDB has none.
  const settings: Partial<Platform> | null = await req.payload.db.findGlobal({ slug: 'platform', req })
  const of = (name: keyof typeof ATTACHMENT_QUOTA) =>
    (settings?.attachmentQuota?.[name] ?? ATTACHMENT_QUOTA[name]) * MEGABYTE
  return { sender: of('senderMegabytes'), agency: of('agencyMegabytes') }
}

/**
 * The room that is left of a day's, counted over what is stored: it holds for all processes of site and cms, and after a restart. The
 * day ends now and began 24 hours ago.
 */
export async function roomOf(
  req: PayloadRequest,
  of: 'sender' | 'agency',
  whose: string,
  quota: Quota,
): Promise<Room> {
  const since = new Date(Date.now() - DAY).toISOString()
  const where: Where = { and: [{ [of]: { equals: whose } }, { createdAt: { greater_than: since } }] }
  const { docs } = await req.payload.db.find<{ id: string; filesize?: number | null }>({
    collection: 'attachments',
    where,
    select: { filesize: true },
    sort: '-createdAt',
    pagination: false,
    req,
  })
  return { left: quota[of] - docs.reduce((sum, { filesize }) => sum + (filesize ?? 0), 0) }
}
