import type { PayloadRequest } from 'payload'

/** The address name of an agency. */
export async function agencySlug(req: PayloadRequest, id: string): Promise<string | null> {
  const found = await req.payload.db.findOne<{ id: string; slug: string }>({
    collection: 'agencies',
    where: { id: { equals: id } },
    select: { slug: true },
    req,
  })
  return found?.slug ?? null
}
