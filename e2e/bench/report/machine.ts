import { spawnSync } from 'node:child_process'
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
    chromium: printed(process.env.CHROMIUM_PATH ?? 'chromium', '--version'),
  }
}

function packageVersion(name: string): string {
  return JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')).version
}

// nginx prints its version as an error, wrk ends with 1, Chromium may complain before it answers.
function printed(command: string, argument: string): string {
  const { stdout, stderr } = spawnSync(command, [argument], { encoding: 'utf8' })
  return /(?:Chrom\w+|nginx|wrk)\D*(\d[\d.]*\d)/.exec(`${stdout}${stderr}`)?.[1] ?? 'not installed'
}
