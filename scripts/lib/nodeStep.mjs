import { join } from 'node:path'
import { run } from './children.mjs'
import { environment } from './environment.mjs'
import { node, root } from './paths.mjs'
import { logName } from './toolStep.mjs'

/** A step that passes when a program of a workspace ends with 0. */
export function nodeStep(name, workspace, ...command) {
  return {
    name,
    run: async () => {
      await run(logName(name), [node, ...command], { cwd: join(root, workspace), env: environment() })
      return { passed: 1, failed: 0 }
    },
  }
}
