import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { root } from './paths.mjs'
import { leftOut } from './toolStep.mjs'

/** Steps that pass when what some tests need, and skip themselves without, is on this machine. */
export const presenceSteps = [
  presenceStep(
    'sample data',
    () => existsSync(join(resolve(root, process.env.BIRLIK_DATA || '../shared'), 'data')),
    'Tests on sample data: it is not on this machine. Name its folder in BIRLIK_DATA.',
  ),
  presenceStep(
    'nginx',
    () => spawnSync('nginx', ['-v']).status === 0,
    'Tests behind a proxy: there is no nginx on this machine (Debian: apt-get install nginx-light).',
  ),
]

function presenceStep(name, isThere, why) {
  return { name, run: async () => (isThere() ? { passed: 1, failed: 0 } : leftOut(why)) }
}
