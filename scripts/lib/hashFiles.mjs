import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { root } from './paths.mjs'

const generated = new Set(['node_modules', '.next', '.astro', 'dist', 'test', 'test-results', 'coverage'])
const irrelevant = /\.(test|spec)\.(tsx?|mjs)$|\.tsbuildinfo$|^next-env\.d\.ts$|^\.DS_Store$/

/** SHA-256 over names and contents of files and folders (relative to the root), generated ones and tests left out. */
export function hashFiles(paths) {
  const hash = createHash('sha256')
  for (const file of paths.flatMap((path) => filesOf(resolve(root, path))).sort()) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  }
  return hash.digest('hex')
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .filter((name) => !generated.has(name) && !irrelevant.test(name))
    .flatMap((name) => filesOf(join(path, name)))
}
