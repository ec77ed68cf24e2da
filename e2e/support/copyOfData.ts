import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'

/**
 * A data directory with what the installation under test holds on SQLite now, for servers of one's own: loading the demonstration
 * anew took 70 s on two cores.
 */
export async function copyOfData(): Promise<string> {
  const from = process.env.BIRLIK_E2E_DATA ?? ''
  const folder = await mkdtemp(join(tmpdir(), 'birlik-e2e-'))
  const database = new DatabaseSync(join(from, 'birlik.db'), { readOnly: true })
  try {
    await backup(database, join(folder, 'birlik.db'))
  } finally {
    database.close()
  }
  for (const name of ['demo-logins.json', 'media'])
    await cp(join(from, name), join(folder, name), { recursive: true })
  return folder
}
