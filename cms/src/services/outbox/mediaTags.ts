import { tag } from '@birlik/shared/contract'
import type { PayloadRequest } from 'payload'
import { agencySlug } from '../agencies/agencySlug.ts'
import { idOf } from '../idOf.ts'
import { agencyRow, surroundingTags } from './agencyTags.ts'

type Look = { id: string; emblem?: unknown; cover?: unknown }

/**
 * Cache tags of wherever a file may be shown. Texts hold files where no index finds them, but only texts of the same
 * agency: so all its pages, and the portal's lists, which show pictures of news. An emblem or a cover is inherited. What
 * belongs to the platform may be anywhere.
 */
export async function mediaTags(
  req: PayloadRequest,
  { id, agency }: { id: unknown; agency?: unknown },
): Promise<string[]> {
  const owner = idOf(agency)
  const slug = owner && (await agencySlug(req, owner))
  if (!owner || !slug) return [tag.platform]
  const own = [tag.agency(slug), tag.list('news')]
  return (await isLook(req, owner, String(id))) ? [...own, ...(await inherited(req, owner))] : own
}

async function isLook(req: PayloadRequest, agency: string, media: string): Promise<boolean> {
  const body = await req.payload.db.findOne<Look>({
    collection: 'agencies',
    where: { id: { equals: agency } },
    select: { emblem: true, cover: true },
    req,
  })
  return [body?.emblem, body?.cover].some((picture) => idOf(picture) === media)
}

async function inherited(req: PayloadRequest, agency: string): Promise<string[]> {
  const row = await agencyRow(req, agency)
  return row ? surroundingTags(req, row) : []
}
