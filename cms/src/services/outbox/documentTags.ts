import { tag } from '@birlik/shared/contract'
import type { PayloadRequest } from 'payload'
import { agencySlug } from '../agencies/agencySlug.ts'
import { idOf } from '../idOf.ts'
import type { ContentKind } from '../publishing/requiredTexts.ts'

/** Cache tags of a document: itself, the lists of its agency and those of the portal. */
export async function tagsOf(
  req: PayloadRequest,
  kind: ContentKind,
  { id, agency }: { id: unknown; agency?: unknown },
): Promise<string[]> {
  const owner = idOf(agency)
  const slug = owner && (await agencySlug(req, owner))
  return [tag.document(kind, String(id)), tag.list(kind), ...(slug ? [tag.list(kind, slug)] : [])]
}
