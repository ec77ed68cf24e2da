import { mkdir, open } from 'node:fs/promises'
import { join } from 'node:path'
import { env } from '../../env.ts'

/** Where the bytes lie when there is no bucket. */
export const folder = (): string => join(env().dataDir, 'attachments')

/** Nobody else of the machine reads what citizens attach; Payload would make it with the rights of any other. */
export const makeFolder = () => mkdir(folder(), { recursive: true, mode: 0o700 })

/** Waits until a file of the folder would survive a power failure: its bytes, then its name. */
export async function settle(name: string): Promise<void> {
  for (const path of [join(folder(), name), folder()]) {
    const handle = await open(path)
    await handle.sync().finally(() => handle.close())
  }
}
