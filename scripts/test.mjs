import './lib/requireNode.mjs'
import { allSteps } from './lib/allSteps.mjs'
import { conclude } from './lib/conclude.mjs'
import { ensureInstalled } from './lib/ensureInstalled.mjs'
import { fastSteps } from './lib/fastSteps.mjs'
import { fault } from './lib/fault.mjs'
import { main } from './lib/main.mjs'
import { openMongodb } from './lib/mongodb.mjs'
import { runSteps, sumOf } from './lib/runSteps.mjs'
import { buildSteps, productSteps, slowSteps } from './lib/slowSteps.mjs'

const { all, complete, only } = parseArguments(process.argv.slice(2))

await main(async () => {
  await ensureInstalled()
  return all ? runAll() : run([...fastSteps, ...slowSteps], productSteps)
})

/** `npm run test:all`: what `npm test` leaves out. */
async function runAll() {
  const mongodb = await openMongodb()
  try {
    return await run(buildSteps, allSteps(mongodb?.url))
  } finally {
    await mongodb?.close()
  }
}

/** Runs the wanted ones: `side` two at a time, then `alone` one after the other, each of which keeps both cores busy. */
async function run(side, alone) {
  const wanted = [side, alone].map((steps) => steps.filter(isWanted))
  if (!wanted.flat().length) throw fault(`No such step. The steps are: ${names([...side, ...alone])}.`)
  return conclude(sumOf([await runSteps(wanted[0], 2), await runSteps(wanted[1])]), { complete })
}

// `--only biome,unit,"types cms"`: a step by its name or all that begin with a word. `--all` and `--complete` are said by
// `npm run test:all` and `.ci/run`.
function parseArguments(given) {
  const flags = new Set(given.filter((word) => ['--all', '--complete'].includes(word)))
  const [option, value] = given.filter((word) => !flags.has(word))
  if (option !== undefined && !(option === '--only' && value)) {
    console.error('Usage: npm test [-- --only <step,…>]')
    process.exit(1)
  }
  const only = value?.split(',').map((name) => name.trim())
  return { all: flags.has('--all'), complete: flags.has('--complete'), only }
}

// What asks the built product brings the builds along.
function isWanted({ name }) {
  if (!only) return true
  const words = only.some((word) => /^(e2e|recording)/.test(word)) ? [...only, 'build'] : only
  return words.some((word) => name === word || name.startsWith(`${word} `))
}

function names(steps) {
  return steps.map(({ name }) => name).join(', ')
}
