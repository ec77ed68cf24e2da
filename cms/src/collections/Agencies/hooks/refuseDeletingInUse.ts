import { APIError, type CollectionBeforeDeleteHook } from 'payload'
import { CONTENT_KINDS } from '../../../services/publishing/requiredTexts.ts'
import { say } from '../../../services/say.ts'
import { tri } from '../../../services/tri.ts'

const inUse = tri(
  'Органның материалдары, файлдары немесе қызметкерлері бар. Жоюдың орнына «Таратылған» күйін қойыңыз.',
  'У органа есть материалы, файлы или сотрудники. Вместо удаления установите состояние «Упразднён».',
  'The body has documents, files or staff. Set its state to “Closed” instead of deleting it.',
)

const OF_DIALOGUE = ['conversations', 'forms', 'reply-templates', 'blocked-senders'] as const

/** A body that has anything is closed, not deleted: its addresses and records stay. */
export const refuseDeletingInUse: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const owned = CONTENT_KINDS.filter((kind) => kind !== 'situations')
  const places = [
    ...[...owned, ...OF_DIALOGUE, 'media' as const].map((collection) => ({ collection, field: 'agency' })),
    { collection: 'users' as const, field: 'memberships.agency' },
    { collection: 'agencies' as const, field: 'parent' },
  ]
  for (const { collection, field } of places) {
    const found = await req.payload.db.findOne({ collection, where: { [field]: { equals: id } }, req })
    if (found) throw new APIError(say(req, inUse), 409, undefined, true)
  }
}
