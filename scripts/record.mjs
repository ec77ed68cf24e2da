import './lib/requireNode.mjs'
import { join } from 'node:path'
import { run } from './lib/children.mjs'
import { ensureBuilt } from './lib/ensureBuilt.mjs'
import { ensureInstalled } from './lib/ensureInstalled.mjs'
import { environment } from './lib/environment.mjs'
import { main } from './lib/main.mjs'
import { node, root } from './lib/paths.mjs'
import { step } from './lib/progress.mjs'

// `npm run record`: writes what the built cms answers now to e2e/recordings, on which journeys of site run.
await main(async () => {
  await ensureInstalled()
  await ensureBuilt('cms')
  await ensureBuilt('site')
  const command = [node, 'recording/run.ts', 'record']
  await step('recording', () => run('record', command, { cwd: join(root, 'e2e'), env: environment() }))
})
