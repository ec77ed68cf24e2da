import type { CollectionBeforeDeleteHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { type Named, namedThings } from '../../../services/namedThings.ts'
import { CONTENT_KINDS } from '../../../services/publishing/requiredTexts.ts'
import { refuseInUse } from '../../../services/refuseInUse.ts'
import { tri } from '../../../services/tri.ts'

const remedy = tri(
  'Органның материалдары, файлдары немесе қызметкерлері бар. Жоюдың орнына «Таратылған» күйін қойыңыз.',
  'У органа есть материалы, файлы или сотрудники. Вместо удаления установите состояние «Упразднён».',
  'The body has documents, files or staff. Set its state to “Closed” instead of deleting it.',
)

const kinds = CONTENT_KINDS.filter((kind) => kind !== 'situations')
const PLACES: readonly { collection: CollectionSlug; field: string }[] = [
  ...[...kinds, 'media', 'forms', 'reply-templates', 'blocked-senders'].map((collection) => ({
    collection: collection as CollectionSlug,
    field: 'agency',
  })),
  { collection: 'users', field: 'memberships.agency' },
  { collection: 'agencies', field: 'parent' },
]
/** Of each kind, as an example. */
const NAMED = 2

/** A body that has anything is closed, not deleted: its addresses and records stay. */
export const refuseDeletingInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const uses: Named[] = []
  // What people wrote is counted, never named.
  let total = await countOf(req, 'conversations', { agency: { equals: id } })
  for (const { collection, field } of PLACES) {
    const where = { [field]: { equals: id } }
    const number = await countOf(req, collection, where)
    if (number) uses.push(...(await someOf(req, collection, where)))
    total += number
  }
  if (total) refuseInUse(req, remedy, { uses, others: total - uses.length })
}

const countOf = async (req: PayloadRequest, collection: CollectionSlug, where: Where): Promise<number> =>
  (await req.payload.db.count({ collection, where, req })).totalDocs

async function someOf(req: PayloadRequest, collection: CollectionSlug, where: Where): Promise<Named[]> {
  const { docs } = await req.payload.db.find<{ id: string }>({
    collection,
    where,
    select: { createdAt: true },
    limit: NAMED,
    pagination: false,
    req,
  })
  const named = await namedThings(
    req,
    collection,
    docs.map((doc) => doc.id),
  )
  return [...named.values()]
}
