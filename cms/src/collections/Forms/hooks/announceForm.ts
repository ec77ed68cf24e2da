import { tag } from '@birlik/shared/contract'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { agencySlug } from '../../../services/agencies/agencySlug.ts'
import { idOf } from '../../../services/idOf.ts'
import { announce } from '../../../services/outbox/announce.ts'

type Form = { id: unknown; slug: string; agency?: unknown; open?: boolean | null }

async function tell(req: PayloadRequest, { id, slug, agency }: Form, gone: boolean, former = slug) {
  const owner = idOf(agency)
  const body = owner && (await agencySlug(req, owner))
  if (!body) return
  const tags = [tag.forms(body), tag.form(body, slug), tag.form(body, former)]
  await announce(req, { tags, subject: `forms:${id}`, gone })
}

/** One that is not open was, or hides a template that was; one that has moved is gone from its former address. */
const changed: CollectionAfterChangeHook = async ({ doc, previousDoc, req }) => {
  const former: string = previousDoc?.slug ?? doc.slug
  await tell(req, doc, !doc.open || former !== doc.slug, former)
  return doc
}

const deleted: CollectionAfterDeleteHook = ({ doc, req }) => tell(req, doc, Boolean(doc.open))

/** Forms show on their own addresses and, as links and cards, on the pages of their agency. */
export const announceForm = { changed, deleted }
