import './lib/requireNode.mjs'
import { conclude } from './lib/conclude.mjs'
import { ensureInstalled } from './lib/ensureInstalled.mjs'
import { fastSteps } from './lib/fastSteps.mjs'
import { main } from './lib/main.mjs'
import { runSteps } from './lib/runSteps.mjs'

await main(async () => {
  await ensureInstalled()
  return conclude(await runSteps(fastSteps, 2))
})
