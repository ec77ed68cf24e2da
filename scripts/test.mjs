import './lib/requireNode.mjs'
import { ensureInstalled } from './lib/ensureInstalled.mjs'
import { fastSteps } from './lib/fastSteps.mjs'
import { fault } from './lib/fault.mjs'
import { main } from './lib/main.mjs'
import { openMongodb } from './lib/mongodb.mjs'
import { say } from './lib/progress.mjs'
import { runSteps } from './lib/runSteps.mjs'
import { slowSteps } from './lib/slowSteps.mjs'

const wanted = parseArguments(process.argv.slice(2))
const needsDatabase = !wanted || wanted.some((name) => /^(integration|e2e)\b/.test(name))

await main(async () => {
  await ensureInstalled()
  const mongodb = needsDatabase ? await openMongodb() : undefined
  if (needsDatabase && !mongodb)
    say('MongoDB is left out: MONGODB_URL is not set and there is no mongod on this machine.')
  try {
    const fast = fastSteps.filter(isWanted)
    const slow = slowSteps(mongodb?.url).filter(isWanted)
    if (!fast.length && !slow.length)
      throw fault(`No such step. The steps are: ${names([...fastSteps, ...slowSteps(mongodb?.url)])}.`)
    const [a, b] = [await runSteps(fast, 2), await runSteps(slow)]
    const failed = a.failed + b.failed
    say(`${a.passed + b.passed} passed, ${failed} failed`)
    return failed ? 1 : 0
  } finally {
    await mongodb?.close()
  }
})

// `--only biome,unit,"types cms"`: a step by its name or all that begin with a word.
function parseArguments([option, value]) {
  if (option === undefined) return undefined
  if (option === '--only' && value) return value.split(',').map((name) => name.trim())
  console.error('Usage: npm test [-- --only <step,…>]')
  process.exit(1)
}

// The journeys run against the built cms and site, so they bring the builds along.
function isWanted({ name }) {
  if (!wanted) return true
  const words = wanted.some((word) => word.startsWith('e2e')) ? [...wanted, 'build'] : wanted
  return words.some((word) => name === word || name.startsWith(`${word} `))
}

function names(steps) {
  return steps.map(({ name }) => name).join(', ')
}
