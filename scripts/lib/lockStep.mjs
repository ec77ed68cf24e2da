import { run } from './children.mjs'
import { environment } from './environment.mjs'

/**
 * A step that passes when a fresh clone can be installed. npm refuses a lock file that lacks an optional package of
 * another platform, and `npm install` beside a filled node_modules may write such a file without a word.
 */
export const lockStep = {
  name: 'lock',
  run: async () => {
    const command = ['npm', 'ci', '--dry-run', '--offline', '--include=dev', '--no-audit', '--no-fund']
    await run('lock', command, { env: environment() })
    return { passed: 1, failed: 0 }
  },
}
