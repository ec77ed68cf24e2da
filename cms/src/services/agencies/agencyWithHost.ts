import type { PayloadRequest } from 'payload'

/** The body to which a domain belongs; the host as browsers send it. */
export const agencyWithHost = (
  req: PayloadRequest,
  host: string,
): Promise<{ id: string; slug: string } | null> =>
  req.payload.db.findOne({
    collection: 'agencies',
    where: { 'domains.host': { equals: host } },
    select: { slug: true },
    req,
  })
