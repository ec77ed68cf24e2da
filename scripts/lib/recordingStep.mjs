import { join } from 'node:path'
import { run } from './children.mjs'
import { isStale } from './ensureBuilt.mjs'
import { environment } from './environment.mjs'
import { node, root } from './paths.mjs'

/** A step that passes when the built cms answers as it is recorded in e2e/recordings, on which journeys of site run. */
export const recordingStep = {
  name: 'recording',
  run: async () => {
    if (isStale('cms') || isStale('site'))
      return { passed: 0, failed: 1, details: 'Left out: the build failed.' }
    await run('recording', [node, 'recording/run.ts', 'check'], {
      cwd: join(root, 'e2e'),
      env: environment(),
    })
    return { passed: 1, failed: 0 }
  },
}
