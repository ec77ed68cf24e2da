import { say, step } from './progress.mjs'

/**
 * Runs steps `{ name, run }`, `atOnce` of them at a time, each to its end whatever the others did.
 * `run` answers `{ passed, failed, note, details }`; a throw counts as one failure. Returns the sums.
 */
export async function runSteps(steps, atOnce = 1) {
  const queue = [...steps]
  const sums = { passed: 0, failed: 0 }
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { passed, failed } = await runStep(next)
      sums.passed += passed
      sums.failed += failed
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return sums
}

async function runStep({ name, run }) {
  let result
  await step(name, async () => {
    result = await run().catch(failure)
    return [`${result.passed} passed`, result.failed && `${result.failed} FAILED`, result.note]
      .filter(Boolean)
      .join(', ')
  })
  if (result.failed) say(`${indent(result.details ?? '')}\n`)
  return result
}

function failure(error) {
  const details = error.name === 'Fault' ? `${error.details}\n${error.message}` : error.stack
  return { passed: 0, failed: 1, details }
}

const indent = (text) => text.trim().replace(/^/gm, '    ')
