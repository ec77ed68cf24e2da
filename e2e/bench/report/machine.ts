import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { cpus, release, totalmem } from 'node:os'
import { join, resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../../..')

export type Machine = Record<string, string>

/** What was measured with. */
export function machine(): Machine {
  return {
    processor: `${cpus()[0]?.model}, ${cpus().length} cores`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    kernel: `Linux ${release()}`,
    node: process.versions.node,
    ...Object.fromEntries(['payload', 'next', 'astro'].map((name) => [name, packageVersion(name)])),
    nginx: printed('nginx', '-v'),
    wrk: printed('wrk', '-v'),
    chromium: printed(process.env.CHROMIUM_PATH ?? 'chromium', '--version', '--no-sandbox'),
  }
}

function packageVersion(name: string): string {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version
}

// nginx prints its version as an error, wrk ends with 1.
function printed(command: string, ...args: string[]): string {
  const line = `command -v "$0" > /dev/null && "$0" "$@" 2>&1 | head -1`
  const text = execFileSync('sh', ['-c', line, command, ...args], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return /\d+(\.\d+)+/.exec(text)?.[0] ?? 'not installed'
}
