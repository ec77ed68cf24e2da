import { access } from 'node:fs/promises'
import { createClient } from '@libsql/client'
import { DONE } from './done.ts'

/**
 * True when the SQLite file already holds the finished demonstration. Starting Payload only to learn that takes 5 s of
 * the processor; where this cannot tell (another database, no file, no table yet) Payload is asked.
 */
export async function isDemoInFile(databaseUrl: string): Promise<boolean> {
  if (!databaseUrl.startsWith('file:')) return false
  const there = await access(databaseUrl.slice('file:'.length)).then(
    () => true,
    () => false,
  )
  if (!there) return false
  const client = createClient({ url: databaseUrl })
  try {
    const { rows } = await client.execute({ sql: 'SELECT 1 FROM payload_kv WHERE key = ?', args: [DONE] })
    return rows.length > 0
  } catch {
    return false
  } finally {
    client.close()
  }
}
