import { join } from 'node:path'
import { run } from './children.mjs'
import { environment } from './environment.mjs'
import { node, root } from './paths.mjs'

/** A step that loads the demonstration once for all journeys, which copy it. */
export const demonstrationStep = {
  name: 'demonstration',
  run: async () => {
    await run('demonstration', [node, 'test/prepared/makeDemo.ts'], {
      cwd: join(root, 'cms'),
      env: environment(),
    })
    return { passed: 1, failed: 0 }
  },
}
