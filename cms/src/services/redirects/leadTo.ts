import { keyOfAddress } from '@birlik/shared/rules'
import type { PayloadRequest } from 'payload'
import type { Redirect } from '../../payload-types.ts'
import { ofSite } from './redirectRows.ts'

const keyOf = (path: string): string => keyOfAddress(path) ?? path

/** An address that answers by itself needs no redirect. */
export async function freeAddress(req: PayloadRequest, agency: string | null, path: string): Promise<void> {
  await req.payload.db.deleteMany({
    collection: 'redirects',
    where: { and: [ofSite(agency), { key: { equals: keyOf(path) } }] },
    req,
  })
}

/**
 * From now on `from` leads to `to`, or to "gone" where there is none. Whatever led to `from` follows, so that no reader is sent twice.
 * `to` is an address within the same site, or one of the platform that begins with a language.
 */
export async function leadTo(
  req: PayloadRequest,
  agency: string | null,
  from: string,
  to: string | null,
): Promise<void> {
  const { db } = req.payload
  const key = keyOf(from)
  const { docs } = await db.find<Redirect>({
    collection: 'redirects',
    where: { and: [ofSite(agency), { or: [{ to: { equals: from } }, { key: { equals: key } }] }] },
    pagination: false,
    req,
  })
  const now = new Date().toISOString()
  for (const redirect of docs) {
    if (to !== null && redirect.key === keyOf(to)) continue
    await db.updateOne({
      collection: 'redirects',
      id: redirect.id,
      data: { ...redirect, to, updatedAt: now },
      req,
    })
  }
  if (docs.some((redirect) => redirect.key === key)) return
  const data = { agency, from, key, to, createdAt: now, updatedAt: now }
  await db.create({ collection: 'redirects', data, req })
}
