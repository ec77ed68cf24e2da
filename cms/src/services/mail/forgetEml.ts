import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '../../env.ts'

/** Deletes the file that a message of this name was written to, if it was (mailRoad). */
export const forgetEml = (name: string): Promise<void> =>
  rm(join(env().dataDir, 'mail', `${name}.eml`), { force: true })
