import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { announce } from '../services/outbox/announce.ts'
import { documentTags } from '../services/outbox/documentTags.ts'
import { insteadOf } from '../services/publishing/insteadOf.ts'
import { rememberedPublic } from '../services/publishing/rememberPublic.ts'
import type { ContentKind } from '../services/publishing/requiredTexts.ts'

/** One outbox row for each change that a reader can see. */
const changed =
  (kind: ContentKind): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const before = rememberedPublic(req, kind, String(doc.id))
    if (doc._status !== 'published') return
    const isAsBefore =
      before?._status === 'published' && before.slug === doc.slug && insteadOf(before) === insteadOf(doc)
    const tags = await documentTags(req, kind, doc, { content: true, addresses: !isAsBefore })
    await announce(req, { tags, subject: `${kind}:${doc.id}` })
  }

/** One that was public once leaves an address that is gone for good. */
const deleted =
  (kind: ContentKind): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    const wasPublic = doc._status === 'published'
    if (!wasPublic && !doc.publishedAt) return
    const tags = await documentTags(req, kind, doc, { content: wasPublic, addresses: true })
    await announce(req, { tags, subject: `${kind}:${doc.id}`, gone: wasPublic })
  }

export const announceChange = { changed, deleted }
