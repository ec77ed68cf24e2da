import { tag } from '@birlik/shared/contract'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { agencySlug } from '../../../services/agencies/agencySlug.ts'
import { idOf } from '../../../services/idOf.ts'
import { announce } from '../../../services/outbox/announce.ts'

type Form = { id: unknown; agency?: unknown; open?: boolean | null }

async function tell(req: PayloadRequest, { id, agency }: Form, gone: boolean) {
  const owner = idOf(agency)
  const slug = owner && (await agencySlug(req, owner))
  if (slug) await announce(req, { tags: [tag.forms(slug)], subject: `forms:${id}`, gone })
}

/** One that is not open was, or hides a template that was. */
const changed: CollectionAfterChangeHook = async ({ doc, req }) => {
  await tell(req, doc, !doc.open)
  return doc
}

const deleted: CollectionAfterDeleteHook = ({ doc, req }) => tell(req, doc, Boolean(doc.open))

/** Forms show on their own addresses and, as links, on the pages of their agency. */
export const announceForm = { changed, deleted }
