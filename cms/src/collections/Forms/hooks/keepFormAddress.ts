import { FORM_TEMPLATES } from '@birlik/shared/structure'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { idOf } from '../../../services/idOf.ts'
import { freeAddress, leadTo } from '../../../services/redirects/leadTo.ts'

const addressOf = (slug: string) => `/dialogue/forms/${slug}`
/** Behind a form of this address stands one that every agency has. */
const isTemplate = (slug: string) => Object.hasOwn(FORM_TEMPLATES, slug)

const changed: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const agency = idOf(doc.agency)
  const former: string | undefined = operation === 'update' ? previousDoc?.slug : undefined
  if (former === doc.slug) return doc
  await freeAddress(req, agency, addressOf(doc.slug))
  if (former && !isTemplate(former)) await leadTo(req, agency, addressOf(former), addressOf(doc.slug))
  return doc
}

const deleted: CollectionAfterDeleteHook = async ({ doc, req }) => {
  if (!isTemplate(doc.slug)) await leadTo(req, idOf(doc.agency), addressOf(doc.slug), null)
}

/** Addresses of forms are printed and sent about: a former one leads on, that of a deleted form says that it is gone. */
export const keepFormAddress = { changed, deleted }
