import { tag } from '@birlik/shared/contract'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { agencySlug } from '../../../services/agencies/agencySlug.ts'
import { idOf } from '../../../services/idOf.ts'
import { announce } from '../../../services/outbox/announce.ts'

type Form = { id: unknown; slug: string; agency?: unknown; open?: boolean | null }

type Change = { gone: boolean; former?: string; addresses: boolean }

async function tell(
  req: PayloadRequest,
  { id, slug, agency }: Form,
  { gone, former = slug, addresses }: Change,
) {
  const owner = idOf(agency)
  const body = owner && (await agencySlug(req, owner))
  if (!body) return
  const tags = [
    tag.forms(body),
    tag.form(body, slug),
    tag.form(body, former),
    ...(addresses ? [tag.redirects(body)] : []),
  ]
  await announce(req, { tags, subject: `forms:${id}`, gone })
}

/** One that is not open was, or hides a template that was; one that has moved is gone from its former address. */
const changed: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const former: string = previousDoc?.slug ?? doc.slug
  const addresses = former !== doc.slug
  await tell(req, doc, { gone: !doc.open || addresses, former, addresses })
  return doc
}

const deleted: CollectionAfterDeleteHook = ({ doc, req }) =>
  tell(req, doc, { gone: Boolean(doc.open), addresses: true })

/** Forms show on their own addresses and, as links and cards, on the pages of their agency. */
export const announceForm = { changed, deleted }
