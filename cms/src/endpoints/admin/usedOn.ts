import type { Endpoint, PayloadRequest } from 'payload'
import { agenciesWhere } from '../../access/agenciesWhere.ts'
import { asUser } from '../../access/asUser.ts'
import type { Right } from '../../access/rights.ts'
import { seenUses } from '../../access/seenUses.ts'
import { idOf } from '../../services/idOf.ts'
import { usesOf } from '../../services/media/uses/usesOf.ts'
import { problem } from '../problem.ts'

/** Files that stood in the place of a media before, the latest first. */
async function formerOf(req: PayloadRequest, id: string) {
  const { docs } = await req.payload.find({
    collection: 'media',
    where: { and: [{ formerOf: { equals: id } }, { formerSince: { exists: true } }] },
    sort: '-formerSince',
    limit: 20,
    pagination: false,
    depth: 0,
    select: { originalName: true, formerSince: true },
    ...asUser(req),
  })
  const { routes } = req.payload.config
  return docs.map(({ id, originalName, formerSince }) => ({
    title: originalName ?? '—',
    href: `${routes.admin}/collections/media/${id}`,
    until: formerSince,
  }))
}

/** Whether readers see it, and the person changes only what they do not see. */
function isClosedTo(
  { user }: PayloadRequest,
  media: { agency?: unknown; isPublic?: boolean | null },
): boolean {
  const may = (right: Right) => {
    const agencies = agenciesWhere(user, right, 'media')
    return agencies === 'all' || agencies.includes(idOf(media.agency) ?? '')
  }
  return Boolean(media.isPublic) && may('update') && !may('publish')
}

/** Where a file is used, and what stood in its place before: for its panel in the admin. */
export const usedOnEndpoint: Endpoint = {
  method: 'get',
  path: '/used-on',
  handler: async (req) => {
    if (!req.user) return problem(401)
    const id = new URL(req.url ?? '').searchParams.get('id')
    if (!id) return problem(400)
    const media = await req.payload.findByID({
      collection: 'media',
      id,
      depth: 0,
      select: { formerOf: true, agency: true, isPublic: true },
      disableErrors: true,
      ...asUser(req),
    })
    if (!media) return problem(404)
    const [found, former] = [await usesOf(req, id, seenUses(req)), await formerOf(req, id)]
    const presentHref =
      media.formerOf && `${req.payload.config.routes.admin}/collections/media/${media.formerOf}`
    return Response.json(
      { ...found, former, presentHref, isClosed: isClosedTo(req, media) },
      { headers: { 'Cache-Control': 'no-store' } },
    )
  },
}
