import { open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Writing that survives a crash of the machine: a file is whole under its name, or not there. The name itself is safe only after
 * `syncFolder` (fsync(2): the entry in the folder is not flushed with the file).
 */
export async function writeWhole(folder: string, name: string, bytes: string | Uint8Array): Promise<void> {
  const draft = join(folder, `${name}.draft`)
  try {
    await using file = await open(draft, 'w', 0o600)
    await file.writeFile(bytes)
    await file.sync()
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
  await rename(draft, join(folder, name))
}

/** Flushes the names in a folder; whoever asks while one flush is under way shares the next one. */
export function createFolderSync(folder: string): () => Promise<void> {
  let running: Promise<void> = Promise.resolve()
  let next: Promise<void> | undefined

  return () => {
    next ??= running.then(() => {
      next = undefined
      running = flush()
      return running
    })
    return next
  }

  async function flush() {
    await using handle = await open(folder, 'r')
    await handle.sync()
  }
}

/** Of a file that may be gone: another process was faster. */
export function orUndefined(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}

/** Deletes a file that was last written more than `age` ms ago. */
export async function dropIfOlder(folder: string, name: string, age: number): Promise<void> {
  const found = await stat(join(folder, name)).catch(orUndefined)
  if (found && Date.now() - found.mtimeMs > age) await rm(join(folder, name), { force: true })
}
