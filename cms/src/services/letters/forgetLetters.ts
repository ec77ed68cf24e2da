import { readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import { env } from '../../env.ts'

const DAY = 24 * 60 * 60 * 1000
/**
 * Rows hold an address, files also a private link; both are gone within the fifteen working days, three weeks at least, that the law leaves after
 * a citizen has withdrawn their consent (Law 94-V art. 8(7)).
 */
const SENT_KEPT_FOR = 14 * DAY
/** Those that nobody received are kept longer, for somebody to ask about. */
const GIVEN_UP_KEPT_FOR = 20 * DAY

/** Deletes letters whose time is over, also those that were written to files. */
export async function forgetLetters(payload: Payload, now = Date.now()): Promise<void> {
  const before = (age: number) => ({ less_than: new Date(now - age).toISOString() })
  await payload.db.deleteMany({ collection: 'letters', where: { sentAt: before(SENT_KEPT_FOR) } })
  await payload.db.deleteMany({
    collection: 'letters',
    where: { and: [{ sentAt: { exists: false } }, { givenUpAt: before(GIVEN_UP_KEPT_FOR) }] },
  })
  await forgetFiles(join(env().dataDir, 'mail'), now - SENT_KEPT_FOR)
}

async function forgetFiles(folder: string, before: number) {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    if (!/\.(eml|part)$/.test(name)) continue
    const path = join(folder, name)
    const { mtimeMs } = await stat(path)
    if (mtimeMs < before) await rm(path, { force: true })
  }
}
