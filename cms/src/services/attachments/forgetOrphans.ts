import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { forgetFiles } from '../dialogue/forgetFiles.ts'
import { folder } from './folder.ts'

/** A file comes before its message; both lie in the spool of a site for days at most. */
const KEPT_FOR = 7 * 24 * 60 * 60 * 1000
const AT_ONCE = 200

/** Deletes files that no message ever asked for, and bytes that a crash left without a row. For the daily job. */
export async function forgetOrphans(payload: Payload): Promise<void> {
  const before = new Date(Date.now() - KEPT_FOR)
  const { docs } = await payload.db.find<{ id: string }>({
    collection: 'attachments',
    where: { and: [{ message: { exists: false } }, { createdAt: { less_than: before.toISOString() } }] },
    select: { key: true },
    pagination: false,
  })
  await forgetFiles(
    payload,
    docs.map(({ id }) => id),
  )
  await sweep(payload, before)
}

/** The folder, where there is one. */
async function sweep(payload: Payload, before: Date): Promise<void> {
  const names = await readdir(folder()).catch(() => [])
  for (let at = 0; at < names.length; at += AT_ONCE) {
    const some = names.slice(at, at + AT_ONCE)
    const { docs } = await payload.db.find<{ id: string; filename: string }>({
      collection: 'attachments',
      where: { filename: { in: some } },
      select: { filename: true },
      pagination: false,
    })
    const owned = new Set(docs.map(({ filename }) => filename))
    for (const name of some) {
      if (owned.has(name)) continue
      const path = join(folder(), name)
      const found = await stat(path).catch(() => null)
      if (found && found.mtime < before) await rm(path, { force: true })
    }
  }
}
