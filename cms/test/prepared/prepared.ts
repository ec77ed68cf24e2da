import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')
const folder = join(root, '.cache/prepared')

/** All that decides what an installation holds when it has started. */
const SOURCES = ['cms/src', 'cms/test/prepared', 'shared', 'package-lock.json']
const DAY_MS = 24 * 60 * 60 * 1000

/**
 * The folder of something that takes long to make and that the tests copy: `make` fills it, once for the sources as they are now
 * (their hash is in its name, so a changed collection never meets an old file) and for `also`.
 */
export async function prepared(
  name: string,
  make: (folder: string) => Promise<void>,
  also = '',
): Promise<string> {
  const path = join(folder, `${name}-${await hashOf(SOURCES, also)}`)
  if (existsSync(path)) return path
  await forgetOld()
  // Two who make it at once each make their own; the first to finish is taken.
  const draft = `${path}.${randomBytes(4).toString('hex')}`
  await mkdir(draft, { recursive: true })
  try {
    await make(draft)
    await rename(draft, path).catch((error) => {
      if (!existsSync(path)) throw error
    })
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
  return path
}

/** Others may still be copying what was made of the sources of a minute ago. */
async function forgetOld(): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    if ((await stat(path)).mtimeMs < Date.now() - DAY_MS) await rm(path, { recursive: true, force: true })
  }
}

async function hashOf(paths: string[], also: string): Promise<string> {
  const hash = createHash('sha256').update(also)
  const files = await Promise.all(paths.map((path) => filesOf(join(root, path))))
  for (const file of files.flat().sort())
    hash.update(`\0${relative(root, file)}\0`).update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}

async function filesOf(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const names = (await readdir(path)).filter((name) => !/^node_modules$|\.test\.tsx?$/.test(name))
  return (await Promise.all(names.map((name) => filesOf(join(path, name))))).flat()
}
