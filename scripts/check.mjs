import './lib/requireNode.mjs'
import { ensureInstalled } from './lib/ensureInstalled.mjs'
import { fastSteps } from './lib/fastSteps.mjs'
import { main } from './lib/main.mjs'
import { say } from './lib/progress.mjs'
import { runSteps } from './lib/runSteps.mjs'

await main(async () => {
  await ensureInstalled()
  const { passed, failed } = await runSteps(fastSteps, 2)
  say(`${passed} passed, ${failed} failed`)
  return failed ? 1 : 0
})
