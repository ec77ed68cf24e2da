import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** Writes a message as a file that is there whole or not at all, for nobody else to read. Of one name there is one. */
export async function writeEml(folder: string, name: string, message: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const part = join(folder, `${name}.${randomBytes(4).toString('hex')}.part`)
  try {
    const file = await open(part, 'wx', 0o600)
    try {
      await file.writeFile(message)
      await file.sync()
    } finally {
      await file.close()
    }
    await rename(part, join(folder, `${name}.eml`))
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}
