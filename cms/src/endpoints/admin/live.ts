import type { Endpoint } from 'payload'
import { asUser } from '../../access/asUser.ts'
import { liveState } from '../../services/changes/liveState.ts'
import { isLinkable } from '../../services/publicRead/linkable.ts'
import { siteAddress } from '../../services/publishing/siteAddress.ts'
import { problem } from '../problem.ts'

/** Whether what an editor has published is on the site yet, and where. */
export const liveEndpoint: Endpoint = {
  method: 'get',
  path: '/live',
  handler: async (req) => {
    if (!req.user) return problem(401)
    const { searchParams } = new URL(req.url ?? '')
    const collection = searchParams.get('collection') ?? ''
    const id = searchParams.get('id')
    if (!id || !isLinkable(collection)) return problem(400)
    const doc = await req.payload.findByID({
      collection,
      id,
      depth: 0,
      select: { slug: true },
      disableErrors: true,
      ...asUser(req),
    })
    if (!doc) return problem(404)
    const isPublic = !('_status' in doc) || doc._status === 'published'
    const [live, links] = await Promise.all([
      liveState(req.payload, `${collection}:${id}`),
      isPublic ? siteAddress(req, collection, doc) : null,
    ])
    return Response.json({ ...live, links }, { headers: { 'Cache-Control': 'no-store' } })
  },
}
