import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload'
import { takeNext } from '../../../services/media/nextFile.ts'

type Row = Record<string, unknown> & { id: string; filename: string }

/** What belongs to the media and stays with it, whatever its file. Everything else is of the file. */
const OF_MEDIA = [
  'id',
  'alt',
  'caption',
  'decorative',
  'agency',
  'isPublic',
  'formerOf',
  'formerSince',
  'focalX',
  'focalY',
  'createdAt',
  'updatedAt',
]

/**
 * Puts the new file in the place of the present one, which goes with its texts into the row that the new one had: there the staff
 * finds it, under the name it always had.
 */
export const swapFile: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const next = operation === 'update' ? takeNext(req, String(originalDoc.id)) : null
  if (!next) return data
  const [present, fresh] = [await rowOf(req, String(originalDoc.id)), await rowOf(req, next)]
  const { alt, caption, decorative, focalX, focalY } = present
  // A name is unique, and both rows keep one all the time.
  await write(req, present.id, { filename: `moving-${present.id}` })
  await write(req, fresh.id, {
    ...fileOf(present),
    ...{ alt, caption, decorative, focalX, focalY },
    formerSince: new Date().toISOString(),
  })
  return { ...data, ...fileOf(fresh) }
}

const fileOf = (row: Row) =>
  Object.fromEntries(Object.entries(row).filter(([name]) => !OF_MEDIA.includes(name)))

async function rowOf(req: PayloadRequest, id: string): Promise<Row> {
  const row = await req.payload.db.findOne<Row>({
    collection: 'media',
    locale: 'all',
    where: { id: { equals: id } },
    req,
  })
  if (!row) throw new Error(`There is no media ${id} to replace a file of`)
  return row
}

const write = (req: PayloadRequest, id: string, data: Record<string, unknown>) =>
  req.payload.db.updateOne({ collection: 'media', id, data, locale: 'all', returning: false, req })
