import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { run } from './children.mjs'
import { fault } from './fault.mjs'
import { node, root } from './paths.mjs'
import { say } from './progress.mjs'

export const NO_CHROMIUM =
  'no Chromium was found. Install one (Debian: apt-get install chromium) or name one in CHROMIUM_PATH.'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** The path of a Chromium for the journeys: given, installed, downloaded by Playwright, or installed now from Debian; else undefined. */
export async function findChromium() {
  const given = process.env.CHROMIUM_PATH
  if (given && !existsSync(given)) throw fault(`CHROMIUM_PATH names ${given}, and there is no such file.`)
  return given || installed() || downloadedByPlaywright() || fromDebian()
}

function installed() {
  const folders = process.env.PATH.split(delimiter).filter((folder) => folder && !folder.startsWith(root))
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(existsSync)
}

function downloadedByPlaywright() {
  const program = "process.stdout.write(require('@playwright/test').chromium.executablePath())"
  const path = execFileSync(node, ['-e', program], { cwd: join(root, 'e2e'), encoding: 'utf8' })
  return existsSync(path) ? path : undefined
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  say('No Chromium is installed: installing the one of Debian.')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run(
    'chromium',
    ['sh', '-c', 'apt-get update -q && apt-get install -q -y --no-install-recommends chromium'],
    { env },
  )
  return installed()
}
