import { addressOf } from '@birlik/shared/rules'
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { idOf } from '../services/idOf.ts'
import { insteadOf } from '../services/publishing/insteadOf.ts'
import { rememberedPublic } from '../services/publishing/rememberPublic.ts'
import type { ContentKind } from '../services/publishing/requiredTexts.ts'
import { freeAddress, leadTo } from '../services/redirects/leadTo.ts'

/** An address once public is answered for ever: a changed slug leaves a redirect. */
const changed =
  (kind: ContentKind): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    if (doc._status !== 'published') return
    const before = rememberedPublic(req, kind, String(doc.id))
    const oldSlug = before?.publishedAt ? String(before.slug) : null
    const instead = insteadOf(doc)
    if (oldSlug === doc.slug && !instead && !insteadOf(before)) return
    const agency = idOf(doc.agency)
    const address = addressOf(kind, doc.slug)
    if (instead) await leadTo(req, agency, address, instead)
    else await freeAddress(req, agency, address)
    if (oldSlug && oldSlug !== doc.slug) await leadTo(req, agency, addressOf(kind, oldSlug), address)
  }

/** A document that was ever public leaves a tombstone: its address answers "gone" instead of "never existed". */
const deleted =
  (kind: ContentKind): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    if (doc.publishedAt) await leadTo(req, idOf(doc.agency), addressOf(kind, doc.slug), null)
  }

export const keepAddresses = { changed, deleted }
