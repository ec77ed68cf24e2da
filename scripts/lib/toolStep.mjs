import { join } from 'node:path'
import { run } from './children.mjs'
import { environment } from './environment.mjs'
import { node, root, tool } from './paths.mjs'

/** A step that passes when a tool of node_modules ends with 0. */
export function toolStep(name, [path, ...args], workspace = '') {
  return {
    name,
    run: async () => {
      await run(logName(name), [node, tool(path), ...args], {
        cwd: join(root, workspace),
        env: environment(),
      })
      return { passed: 1, failed: 0 }
    },
  }
}

/** The result of a step that cannot be made for lack of something; `why` says what, and how to get it. */
export const leftOut = (why) => ({ passed: 0, failed: 0, skipped: 1, lacks: why })

/** The log file of a step. */
export const logName = (name) => name.replaceAll(' ', '-')
