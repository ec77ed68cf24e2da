import type { CollectionBeforeValidateHook } from 'payload'
import { idOf } from '../services/idOf.ts'
import { mediaIn } from '../services/media/mediaIn.ts'
import { refusal } from '../services/refusal.ts'
import { tri } from '../services/tri.ts'

const foreign = tri(
  'Бұл файл басқа органға тиесілі немесе жойылған. Өз органыңыздың файлын таңдаңыз.',
  'Этот файл принадлежит другому органу или удалён. Выберите файл своего органа.',
  'This file belongs to another state body or is gone. Choose a file of your own.',
)

/** A document uses files of its own agency and of the platform, never those of another agency. */
export const refuseForeignMedia: CollectionBeforeValidateHook = async ({
  data,
  originalDoc,
  req,
  collection,
}) => {
  const uses = mediaIn(collection.flattenedFields, data ?? {})
  if (!uses.length) return data
  const owner = collection.slug === 'agencies' ? idOf(originalDoc?.id) : idOf(data?.agency)
  const ids = [...new Set(uses.map(({ id }) => id))]
  const { docs } = await req.payload.db.find<{ id: string; agency?: unknown }>({
    collection: 'media',
    // A replaced file is kept for the record, not for use.
    where: { and: [{ id: { in: ids } }, { formerOf: { exists: false } }] },
    select: { agency: true },
    limit: ids.length,
    pagination: false,
    req,
  })
  const usable = new Set(
    docs.filter(({ agency }) => !idOf(agency) || idOf(agency) === owner).map(({ id }) => String(id)),
  )
  const faults = uses.filter(({ id }) => !usable.has(id)).map(({ path }) => ({ path, message: foreign }))
  if (faults.length) throw refusal(req, collection.slug, faults)
  return data
}
