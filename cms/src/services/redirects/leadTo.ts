import type { PayloadRequest, Where } from 'payload'

type Redirect = { id: string; from: string; to?: string | null }

const inAgency = (agency: string | null, condition: Where): Where => ({
  and: [agency ? { agency: { equals: agency } } : { agency: { exists: false } }, condition],
})

/** An address that answers by itself needs no redirect. */
export async function freeAddress(req: PayloadRequest, agency: string | null, path: string): Promise<void> {
  await req.payload.db.deleteMany({
    collection: 'redirects',
    where: inAgency(agency, { from: { equals: path } }),
    req,
  })
}

/**
 * From now on `from` leads to `to`, or to "gone" where there is none. Whatever led to `from` follows, so that no reader is
 * sent twice.
 */
export async function leadTo(
  req: PayloadRequest,
  agency: string | null,
  from: string,
  to: string | null,
): Promise<void> {
  const { db } = req.payload
  const { docs } = await db.find<Redirect>({
    collection: 'redirects',
    where: inAgency(agency, { or: [{ to: { equals: from } }, { from: { equals: from } }] }),
    pagination: false,
    req,
  })
  for (const redirect of docs) {
    if (redirect.from === to) continue
    await db.updateOne({
      collection: 'redirects',
      id: redirect.id,
      data: { ...redirect, to, updatedAt: new Date().toISOString() },
      req,
    })
  }
  if (docs.some((redirect) => redirect.from === from)) return
  const now = new Date().toISOString()
  await db.create({
    collection: 'redirects',
    data: { agency, from, to, createdAt: now, updatedAt: now },
    req,
  })
}
