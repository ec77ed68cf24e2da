import { tag } from '@birlik/shared/contract'
import type { PayloadRequest } from 'payload'
import { replaceRows } from '../../../database/bulkRows.ts'
import { announce } from '../../outbox/announce.ts'
import type { UsingKind } from './usingKinds.ts'

type Row = { media: string; published?: boolean | null; drafted?: boolean | null }
type User = { kind: UsingKind; doc: string; agency: string | null }
/** Ids of files: those that readers see in a document, and those of its newest draft. */
type Used = { published: readonly string[]; drafted: readonly string[] }

/** Writes down which files a document uses, and which of them are public by that, in the transaction of its save. */
export async function keepUses(
  req: PayloadRequest,
  { kind, doc, agency }: User,
  { published, drafted }: Used,
): Promise<void> {
  const { docs: before } = await req.payload.db.find<Row>({
    collection: 'media-uses',
    where: { and: [{ kind: { equals: kind } }, { doc: { equals: doc } }] },
    pagination: false,
    req,
  })
  const now = [...new Set([...published, ...drafted])].map((media) => ({
    media,
    published: published.includes(media),
    drafted: drafted.includes(media),
  }))
  if (marksOf(before) === marksOf(now)) return

  await replaceRows(
    req,
    'media-uses',
    { kind, doc },
    now.map((row) => ({ ...row, kind, doc, agency })),
  )
  const shown = (rows: readonly Row[]) => rows.flatMap((row) => (row.published ? row.media : []))
  const [was, is] = [shown(before), shown(now)]
  await settlePublic(req, [...was.filter((id) => !is.includes(id)), ...is.filter((id) => !was.includes(id))])
}

const marksOf = (rows: readonly Row[]): string =>
  rows
    .map(({ media, published, drafted }) => `${media} ${Boolean(published)} ${Boolean(drafted)}`)
    .sort()
    .join('\n')

/**
 * A file is public while something public uses it. Kept in its own row, so that whoever changes the file and whoever publishes it
 * at the same time meet: on MongoDB one of two transactions that write a document is refused.
 */
async function settlePublic(req: PayloadRequest, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const use = await req.payload.db.findOne({
      collection: 'media-uses',
      where: { and: [{ media: { equals: id } }, { published: { equals: true } }] },
      select: { media: true },
      req,
    })
    const row = await req.payload.db.findOne<{ id: string; isPublic?: boolean | null }>({
      collection: 'media',
      where: { id: { equals: id } },
      select: { isPublic: true },
      req,
    })
    const isPublic = use !== null
    if (!row) continue
    // Written also where it stays as it is: otherwise who takes the last use off and who adds one would not meet.
    await req.payload.db.updateOne({ collection: 'media', id, data: { isPublic }, req, returning: false })
    if (row.isPublic && !isPublic) await announce(req, { tags: [tag.files], gone: true })
  }
}
