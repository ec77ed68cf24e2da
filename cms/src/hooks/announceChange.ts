import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { announce } from '../services/outbox/announce.ts'
import { tagsOf } from '../services/outbox/tagsOf.ts'
import { rememberedPublic } from '../services/publishing/rememberPublic.ts'
import type { ContentKind } from '../services/publishing/requiredTexts.ts'

/** One outbox row for each change that a reader can see. */
const changed =
  (kind: ContentKind): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const before = rememberedPublic(req, kind, String(doc.id))
    if (doc._status === 'published' || before?._status === 'published')
      await announce(req, await tagsOf(req, kind, doc))
  }

const deleted =
  (kind: ContentKind): CollectionAfterDeleteHook =>
  async ({ doc, req }) => {
    if (doc._status === 'published') await announce(req, await tagsOf(req, kind, doc))
  }

export const announceChange = { changed, deleted }
