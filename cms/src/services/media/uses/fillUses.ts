import type { Payload } from 'payload'
import { inTransaction } from '../../../database/inTransaction.ts'
import { noteUses } from './noteUses.ts'
import { USING_KINDS, type UsingKind } from './usingKinds.ts'

const DONE = 'media-uses-filled'
/** Documents in one transaction: the only writer of SQLite is let go often. */
const AT_ONCE = 50

/**
 * Looks through all documents once, in a database that was written before uses of files were kept. Several processes may do it
 * at the same time: each document is written as it stands.
 */
export async function fillUses(payload: Payload): Promise<void> {
  if (await payload.kv.has(DONE)) return
  for (const kind of USING_KINDS) {
    const ids = await idsOf(payload, kind)
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      await inTransaction(payload, async (req) => {
        for (const id of ids.slice(at, at + AT_ONCE)) await noteUses(req, kind, id)
      })
    }
  }
  await payload.kv.set(DONE, { at: new Date().toISOString() })
}

async function idsOf(payload: Payload, kind: UsingKind): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection: kind,
    select: { slug: true },
    pagination: false,
  })
  return docs.map(({ id }) => String(id))
}
