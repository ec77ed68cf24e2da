import type { CollectionBeforeDeleteHook } from 'payload'
import { noteGone } from '../../../services/media/noteGone.ts'

type Row = { id: string; filename?: string | null }

/** A deleted file takes its earlier ones with it. What is left of each is a name that answers "gone". */
export const leaveTombstone: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const { payload } = req
  const find = { collection: 'media', select: { filename: true }, req } as const
  const row = await payload.db.findOne<Row>({ ...find, where: { id: { equals: id } } })
  if (row?.filename) await noteGone(req, row.filename)
  const { docs } = await payload.db.find<Row>({
    ...find,
    where: { formerOf: { equals: String(id) } },
    pagination: false,
  })
  for (const former of docs)
    await payload.delete({ collection: 'media', id: former.id, depth: 0, req, overrideAccess: true })
}
