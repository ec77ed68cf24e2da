import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { keepUses } from '../services/media/uses/keepUses.ts'
import { noteUses } from '../services/media/uses/noteUses.ts'
import type { UsingKind } from '../services/media/uses/usingKinds.ts'
import { writesPublicRow } from '../services/publishing/writesPublicRow.ts'

const changed =
  (kind: UsingKind): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    await noteUses(req, kind, String(doc.id), { mayHaveDraft: !writesPublicRow(req, doc) })
    return doc
  }

const deleted =
  (kind: UsingKind): CollectionAfterDeleteHook =>
  ({ id, req }) =>
    keepUses(req, { kind, doc: String(id), agency: null }, { published: [], drafted: [] })

/** Which files a document uses is known from its save on: drafts as well, which readers do not see. */
export const keepMediaUses = { changed, deleted }
