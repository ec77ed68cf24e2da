import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './children.mjs'
import { node, root } from './paths.mjs'
import { step } from './progress.mjs'
import { requireSpace } from './requireSpace.mjs'

const nodeModules = join(root, 'node_modules')

/** Installs what package-lock.json names, unless node_modules holds exactly that already. */
export async function ensureInstalled() {
  if (isInstalled()) return
  // Measured: 1.3 GB installed, and npm unpacks beside it.
  await requireSpace(2, 'installing the packages')
  await step('installing packages', () =>
    run('install', ['npm', 'ci', '--include=dev', '--no-audit', '--no-fund'], { env: machineEnvironment() }),
  )
}

// npm writes node_modules/.package-lock.json as the last act of an installation. A package that the lock file
// names and it lacks is missing, unless it is optional: those of other platforms are never installed.
function isInstalled() {
  const installed = packagesIn(join(nodeModules, '.package-lock.json'))
  if (!installed || !existsSync(node)) return false
  return Object.entries(packagesIn(join(root, 'package-lock.json'))).every(([path, wanted]) => {
    if (path === '' || (wanted.optional && !installed[path])) return true
    return installed[path]?.version === wanted.version && installed[path]?.integrity === wanted.integrity
  })
}

function packagesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined
}

// `npm run` puts node_modules/.bin first in PATH: npm would run on the Node that it is about to replace.
function machineEnvironment() {
  const path = process.env.PATH.split(delimiter).filter((folder) => !folder.startsWith(nodeModules))
  return { ...process.env, NODE_ENV: '', PATH: path.join(delimiter) }
}
