import { tag } from '@birlik/shared/contract'
import type { PayloadRequest } from 'payload'
import { idOf } from '../idOf.ts'

type Row = { id: string; slug: string; parent?: unknown; formerSlugs?: string[] | null }

/** As many steps as a look is inherited (publicRead/agencies.ts). */
const MAX_STEPS = 5

/** Cache tags of a body's own pages, those under its former addresses included: they lead to the present one. */
export const ownTags = ({ slug, formerSlugs }: Pick<Row, 'slug' | 'formerSlugs'>): string[] =>
  [slug, ...(formerSlugs ?? [])].flatMap((each) => (each ? [tag.agency(each)] : []))

/**
 * Cache tags of wherever else a body's name, look, place or state shows: the portal, the body above it, and all below
 * it, which name it and inherit its look.
 */
export async function surroundingTags(req: PayloadRequest, agency: Row): Promise<string[]> {
  const above = await slugsOf(req, [idOf(agency.parent)])
  const below = await descendants(req, agency.id)
  // Their notices name the body that continues their work.
  const ceased = await bodies(req, 'successor', [agency.id])
  return [
    tag.list('agencies'),
    ...above.map((slug) => tag.list('agencies', slug)),
    ...[...below, ...ceased].map(({ slug }) => tag.agency(slug)),
  ]
}

/** A body with all that its tags depend on. */
export const agencyRow = (req: PayloadRequest, id: string): Promise<Row | null> =>
  req.payload.db.findOne<Row>({
    collection: 'agencies',
    where: { id: { equals: id } },
    select: { slug: true, parent: true, formerSlugs: true },
    req,
  })

async function slugsOf(req: PayloadRequest, ids: (string | null)[]): Promise<string[]> {
  const wanted = ids.filter((id) => id !== null)
  if (!wanted.length) return []
  return (await bodies(req, 'id', wanted)).map(({ slug }) => slug)
}

async function descendants(req: PayloadRequest, id: string): Promise<Row[]> {
  const found = new Map<string, Row>()
  let step = [id]
  for (let n = 0; n < MAX_STEPS && step.length; n++) {
    const below = (await bodies(req, 'parent', step)).filter((body) => body.id !== id && !found.has(body.id))
    for (const body of below) found.set(body.id, body)
    step = below.map((body) => body.id)
  }
  return [...found.values()]
}

async function bodies(
  req: PayloadRequest,
  field: 'id' | 'parent' | 'successor',
  ids: string[],
): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'agencies',
    where: { [field]: { in: ids } },
    select: { slug: true },
    pagination: false,
    req,
  })
  return docs
}
