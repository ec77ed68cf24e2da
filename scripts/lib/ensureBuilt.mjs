import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './children.mjs'
import { environment } from './environment.mjs'
import { hashFiles } from './hashFiles.mjs'
import { cache, node, root, tool } from './paths.mjs'
import { step } from './progress.mjs'
import { requireSpace } from './requireSpace.mjs'

const common = [
  'shared/src',
  'shared/package.json',
  'package-lock.json',
  'tsconfig.json',
  'scripts/lib/ensureBuilt.mjs',
]

const builds = {
  cms: { command: [tool('next/dist/bin/next'), 'build'], result: 'cms/.next/BUILD_ID' },
  site: { command: [tool('astro/bin/astro.mjs'), 'build'], result: 'site/dist/server/entry.mjs' },
}

/** Builds `cms` or `site` when the files it is made of are not the ones of its last build. */
export async function ensureBuilt(name) {
  if (isStale(name)) await step(`building ${name}`, () => build(name))
}

/** Builds `cms` or `site` and notes what it was made of. */
export async function build(name) {
  await requireSpace(0.5, `building ${name}`)
  const stamp = stampOf(name)
  const inputs = inputsOf(name)
  rmSync(stamp, { force: true })
  const env = environment({ NODE_ENV: 'production' })
  await run(`build-${name}`, [node, ...builds[name].command], { cwd: join(root, name), env })
  mkdirSync(join(cache, 'build'), { recursive: true })
  writeFileSync(stamp, JSON.stringify({ inputs }))
}

/** Whether the last build of `cms` or `site` was made of other files, or is not there. */
export function isStale(name) {
  const stamp = stampOf(name)
  if (!existsSync(stamp) || !existsSync(join(root, builds[name].result))) return true
  return JSON.parse(readFileSync(stamp, 'utf8')).inputs !== inputsOf(name)
}

/** The hash of everything a build is made of. */
export function inputsOf(name) {
  return hashFiles([name, ...common])
}

const stampOf = (name) => join(cache, 'build', `${name}.json`)
