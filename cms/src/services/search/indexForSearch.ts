import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { replaceRows } from '../../database/bulkRows.ts'
import { idOf } from '../idOf.ts'
import type { ContentKind } from '../publishing/requiredTexts.ts'
import { rowsOf } from './rowsOf.ts'
import { SOURCES } from './sourceOf.ts'

/** Keeps search in step with what readers see of a document, in the transaction of the change. */
export const indexForSearch =
  (kind: ContentKind): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    // A new draft was never seen. A draft of a published document says nothing of what stands published: read that.
    if (operation === 'create' && doc._status !== 'published') return
    const id = String(doc.id)
    const shown = await readListed(req, kind, id)
    if (!shown) return forget(req, id)
    const rows = rowsOf(kind, shown)
    await replaceRows(
      req,
      'search-entries',
      { doc: id },
      rows.map(({ entry }) => entry),
    )
    await replaceRows(
      req,
      'search-words',
      { doc: id },
      rows.flatMap(({ words }) => words),
    )
  }

/** Takes a deleted document out of search. */
export const removeFromSearch: CollectionAfterDeleteHook = ({ id, req }) => forget(req, String(id))

async function forget(req: PayloadRequest, doc: string) {
  await replaceRows(req, 'search-entries', { doc }, [])
  await replaceRows(req, 'search-words', { doc }, [])
}

async function readListed(req: PayloadRequest, kind: ContentKind, id: string) {
  const { title, summary, date } = SOURCES[kind]
  const names = [
    'slug',
    'agency',
    'languages',
    'listed',
    'publishedAt',
    'changedAt',
    title,
    summary,
    date,
    kind === 'news' ? 'topics' : null,
  ].filter((name) => name !== null)
  const stored: Record<string, unknown> =
    (await req.payload.db.findOne({
      collection: kind,
      where: { id: { equals: id } },
      select: Object.fromEntries(names.map((name) => [name, true])),
      req,
    })) ?? {}
  if (!stored.listed) return null
  return {
    id,
    slug: String(stored.slug),
    agency: idOf(stored.agency),
    languages: stored.languages as [],
    publishedAt: String(stored.publishedAt),
    changedAt: String(stored.changedAt ?? stored.publishedAt),
    topics: ((stored.topics ?? []) as unknown[]).flatMap((topic) => idOf(topic) ?? []),
    fields: stored,
  }
}
