import type { PayloadRequest, Where } from 'payload'
import type { ContentKind } from './requiredTexts.ts'

type Claim = { slug: string; agency: string | null; id?: string }

/** The slug itself, or with -2, -3 … where another document of the agency has it. */
export async function freeSlug(req: PayloadRequest, kind: ContentKind, claim: Claim): Promise<string> {
  for (let number = 1; ; number++) {
    const slug = number === 1 ? claim.slug : `${claim.slug}-${number}`
    if (!(await isTaken(req, kind, { ...claim, slug }))) return slug
  }
}

async function isTaken(
  req: PayloadRequest,
  kind: ContentKind,
  { slug, agency, id }: Claim,
): Promise<boolean> {
  const and: Where[] = [{ slug: { equals: slug } }]
  if (agency) and.push({ agency: { equals: agency } })
  if (id) and.push({ id: { not_equals: id } })
  const found = await req.payload.db.findOne({
    collection: kind,
    where: { and },
    select: { slug: true },
    req,
  })
  return found !== null
}
