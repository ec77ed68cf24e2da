import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { type AttachedFile, attachedFile } from '@birlik/shared/contract'
import { fileNameOf } from '@birlik/shared/text'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { Spool } from './createSpool.ts'
import { asNoRoom, NoRoom } from './noRoom.ts'
import { typeOfFile } from './typeOfFile.ts'

/** A file that has come and belongs to no sending yet. */
export type HeldFile = AttachedFile & { path: string; digest: string }
export type FileFault = 'too-large' | 'type' | 'empty'

export type Held = Awaited<ReturnType<typeof createHeld>>

/** As long as a form is good for. */
const KEPT_FOR = 86_400_000
/** Of the room of the spool: what files may fill, so that words always find some, and what may wait for a next try. */
const FILES = 0.75
const KEPT = 0.25

/** A second click, or a browser that tries again, comes within moments. */
const HANDED_OVER = { max: 1000, ttl: 600_000 }

const note = z.object({ form: z.string(), file: attachedFile, digest: z.string() })

/**
 * Files that have come with a form, on their way into the spool. When the form has to be shown again they stay for a day under
 * their secret keys, so that nobody has to send them twice.
 */
export async function createHeld({ spool, newKey }: { spool: Spool; newKey: () => string }) {
  const folder = join(spool.folder, 'held')
  await mkdir(folder, { recursive: true, mode: 0o700 })
  let counted = 0
  /** Sizes of those that wait for a next try, by key, the oldest first. */
  const waiting = new Map<string, number>()
  let bytesWaiting = 0
  const handedOver = new LRUCache<string, { form: string; file: HeldFile }>(HANDED_OVER)
  await clean()
  await findWaiting()
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
        try {
          spool.mustHaveRoom(chunk.length, FILES)
        } catch (error) {
          return done(error as Error)
        }
        size += chunk.length
        count(chunk.length)
        hash.update(chunk)
        done(null, chunk)
      },
    })
    try {
      spool.mustHaveRoom(0, FILES)
      // Piped, not in the pipeline: a full disk must not destroy what busboy reads from, or the rest of the form hangs.
      stream.once('error', (error) => counting.destroy(error)).pipe(counting)
      await pipeline(counting, createWriteStream(path, { flush: true, mode: 0o600 }))
      const fault = stream.truncated ? 'too-large' : size === 0 ? 'empty' : undefined
      const type = fault ? undefined : await typeOfFile(path, given)
      if (!type) {
        await drop(path, size)
        return fault ?? 'type'
      }
      return { key, name: fileNameOf(given, type), type, size, path, digest: hash.digest('base64url') }
    } catch (error) {
      stream.resume()
      await drop(path, size)
      throw asNoRoom(error)
    }
  }

  /**
   * Lets them stay for the next try of the same form, and tells which do: on a full disk none. When too many wait, the oldest go: a
   * form that is sent wrong on purpose counts for nothing else, and must not fill the disk.
   */
  async function keep(files: readonly HeldFile[], form: string): Promise<HeldFile[]> {
    const kept: HeldFile[] = []
    for (const one of files) {
      const { path, digest, ...file } = one
      try {
        await writeFile(`${path}.json`, JSON.stringify({ form, file, digest }), { mode: 0o600 })
        wait(file.key, file.size)
        kept.push(one)
      } catch (error) {
        if (!(asNoRoom(error) instanceof NoRoom)) throw error
        await forget([one])
      }
    }
    for (const [key, size] of waiting) {
      if (bytesWaiting <= spool.limits.bytes * KEPT) break
      await forget([{ key, size, path: join(folder, key) }])
    }
    return kept
  }

  function wait(key: string, size: number) {
    goOn(key)
    waiting.set(key, size)
    bytesWaiting += size
  }

  /** It does not wait any more. */
  function goOn(key: string) {
    bytesWaiting -= waiting.get(key) ?? 0
    waiting.delete(key)
  }

  /** A file that was kept at an earlier try of the same form; undefined when it is not here any more. */
  async function find(key: string, form: string): Promise<HeldFile | undefined> {
    if (!/^[\w-]{22}$/.test(key)) return undefined
    // Once more afterwards: a first click may take it away meanwhile.
    return handed(key, form) ?? (await kept(key, form)) ?? handed(key, form)
  }

  function handed(key: string, form: string): HeldFile | undefined {
    const found = handedOver.get(key)
    return found?.form === form ? found.file : undefined
  }

  async function kept(key: string, form: string): Promise<HeldFile | undefined> {
    const path = join(folder, key)
    const text = await readFile(`${path}.json`, 'utf8').catch(() => undefined)
    const found = text === undefined ? undefined : noted(text)
    if (found?.form !== form || !(await stat(path).catch(() => undefined))) return undefined
    goOn(key)
    return { ...found.file, path, digest: found.digest }
  }

  /**
   * Has `put` take them into the spool. Whoever sends the same form a second time still finds them, and it is the same sending;
   * where `put` fails they are as they were.
   */
  async function handOver<T>(files: readonly HeldFile[], form: string, put: () => Promise<T>): Promise<T> {
    // The others go with another click of the same.
    const own = files.filter(({ key }) => !handedOver.has(key))
    for (const file of own) handedOver.set(file.key, { form, file })
    try {
      const taken = await put()
      await forget(own)
      return taken
    } catch (error) {
      for (const { key } of own) handedOver.delete(key)
      throw error
    }
  }

  /** Nobody wants them, or they lie in the spool now. */
  async function forget(files: readonly Pick<HeldFile, 'key' | 'path' | 'size'>[]) {
    for (const { key, path, size } of files) {
      goOn(key)
      await drop(path, size)
      await rm(`${path}.json`, { force: true })
    }
  }

  async function drop(path: string, size: number) {
    count(-size)
    await rm(path, { force: true })
  }

  /** Removes what is too old, and counts what stays against the limits of the spool. */
  async function clean() {
    let bytes = 0
    for (const name of await readdir(folder)) {
      const path = join(folder, name)
      const found = await stat(path).catch(() => undefined)
      if (!found) continue
      if (Date.now() - found.mtimeMs > KEPT_FOR) {
        goOn(name)
        await rm(path, { force: true })
      } else bytes += found.size
    }
    count(bytes - counted)
  }

  /** After a restart. */
  async function findWaiting() {
    const names = new Set(await readdir(folder))
    const noted = [...names].filter((name) => names.has(`${name}.json`))
    const found = await Promise.all(
      noted.map(async (key) => ({ key, found: await stat(join(folder, key)).catch(() => undefined) })),
    )
    const known = found.flatMap(({ key, found }) =>
      found ? [{ key, size: found.size, at: found.mtimeMs }] : [],
    )
    for (const { key, size } of known.toSorted((a, b) => a.at - b.at)) wait(key, size)
  }

  function count(bytes: number) {
    counted += bytes
    spool.promise(bytes)
  }

  return { receive, keep, find, handOver, forget, stop: () => clearInterval(cleaning) }
}

/** What a note says; undefined for one that a full disk or a crash has cut off. */
function noted(text: string): z.infer<typeof note> | undefined {
  try {
    return note.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}
