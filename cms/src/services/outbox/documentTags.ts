import { tag } from '@birlik/shared/contract'
import type { PayloadRequest } from 'payload'
import { agencySlug } from '../agencies/agencySlug.ts'
import { idOf } from '../idOf.ts'
import type { ContentKind } from '../publishing/requiredTexts.ts'

type Document = { id: unknown; agency?: unknown }
type Changed = {
  /** What readers see of it. */
  content: boolean
  /** Which of its addresses answer. */
  addresses: boolean
}

/** Kinds that the portal shows under an address of its own. */
const ON_PORTAL: readonly ContentKind[] = ['services', 'situations']

/** Cache tags of a document: itself, the lists of its agency and of the portal, the addresses that now answer otherwise. */
export async function documentTags(
  req: PayloadRequest,
  kind: ContentKind,
  { id, agency }: Document,
  { content, addresses }: Changed,
): Promise<string[]> {
  const owner = idOf(agency)
  const slug = owner && (await agencySlug(req, owner))
  const shown = [tag.document(kind, String(id)), tag.list(kind), ...(slug ? [tag.list(kind, slug)] : [])]
  const found = [
    ...(slug ? [tag.redirects(slug)] : []),
    ...(ON_PORTAL.includes(kind) ? [tag.redirects()] : []),
  ]
  return [...(content ? shown : []), ...(addresses ? found : [])]
}
