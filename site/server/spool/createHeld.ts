import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type AttachedFile, attachedFile } from '@birlik/shared/contract'
import { fileNameOf } from '@birlik/shared/text'
import { z } from 'zod'
import type { Spool } from './createSpool.ts'
import { asNoRoom } from './noRoom.ts'
import { typeOfFile } from './typeOfFile.ts'

/** A file that has come and belongs to no sending yet. */
export type HeldFile = AttachedFile & { path: string; digest: string }
export type FileFault = 'too-large' | 'type' | 'empty'

export type Held = Awaited<ReturnType<typeof createHeld>>

/** As long as a form is good for. */
const KEPT_FOR = 86_400_000

const note = z.object({ form: z.string(), file: attachedFile, digest: z.string() })

/**
 * Files that have come with a form, on their way into the spool. When the form has to be shown again they stay for a day under
 * their secret keys, so that nobody has to send them twice.
 */
export async function createHeld({ spool, newKey }: { spool: Spool; newKey: () => string }) {
  const folder = join(spool.folder, 'held')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  let counted = 0
  await clean()
  const cleaning = setInterval(() => void clean().catch(() => {}), 3_600_000)
  cleaning.unref()

  /** Writes down what comes; looks into the bytes for what it is. Throws NoRoom. */
  async function receive(
    stream: Readable & { truncated?: boolean },
    given: string,
  ): Promise<HeldFile | FileFault> {
    const key = newKey()
    const path = join(folder, key)
    const hash = createHash('sha256')
    let size = 0
    const counting = new Transform({
      transform(chunk: Buffer, _coding, done) {
        size += chunk.length
        hash.update(chunk)
        done(null, chunk)
      },
    })
    try {
      spool.mustHaveRoom(0)
      // Piped, not in the pipeline: a full disk must not destroy what busboy reads from, or the rest of the form hangs.
      stream.once('error', (error) => counting.destroy(error)).pipe(counting)
      await pipeline(counting, createWriteStream(path, { flush: true, mode: 0o600 }))
      spool.mustHaveRoom(size)
      const fault = stream.truncated ? 'too-large' : size === 0 ? 'empty' : undefined
      const type = fault ? undefined : await typeOfFile(path, given)
      if (!type) {
        await rm(path, { force: true })
        return fault ?? 'type'
      }
      count(size)
      return { key, name: fileNameOf(given, type), type, size, path, digest: hash.digest('base64url') }
    } catch (error) {
      stream.resume()
      await rm(path, { force: true })
      throw asNoRoom(error)
    }
  }

  /** Lets them stay for the next try of the same form. */
  async function keep(files: readonly HeldFile[], form: string) {
    for (const { path, digest, ...file } of files)
      await writeFile(`${path}.json`, JSON.stringify({ form, file, digest }), { mode: 0o600 })
  }

  /** A file that was kept at an earlier try of the same form; undefined when it is not here any more. */
  async function find(key: string, form: string): Promise<HeldFile | undefined> {
    if (!/^[\w-]{22}$/.test(key)) return undefined
    const path = join(folder, key)
    const text = await readFile(`${path}.json`, 'utf8').catch(() => undefined)
    if (text === undefined || !(await stat(path).catch(() => undefined))) return undefined
    const found = note.parse(JSON.parse(text))
    return found.form === form ? { ...found.file, path, digest: found.digest } : undefined
  }

  /** They are in the spool now, or nobody wants them. */
  async function forget(files: readonly HeldFile[]) {
    for (const { path, size } of files) {
      count(-size)
      await rm(path, { force: true })
      await rm(`${path}.json`, { force: true })
    }
  }

  /** Removes what is too old, and counts what stays against the limits of the spool. */
  async function clean() {
    let bytes = 0
    for (const name of await readdir(folder)) {
      const path = join(folder, name)
      const found = await stat(path).catch(() => undefined)
      if (!found) continue
      if (Date.now() - found.mtimeMs > KEPT_FOR) await rm(path, { force: true })
      else bytes += found.size
    }
    count(bytes - counted)
  }

  function count(bytes: number) {
    counted += bytes
    spool.promise(bytes)
  }

  return { receive, keep, find, forget, stop: () => clearInterval(cleaning) }
}
