import { say, step } from './progress.mjs'

/**
 * Runs steps `{ name, run }`, `atOnce` of them at a time, each to its end whatever the others did. `run` answers `{ passed, failed,
 * skipped, lacks, slow, note, details }`; a throw counts as one failure. Returns what they came to together (`sumOf`).
 */
export async function runSteps(steps, atOnce = 1) {
  const queue = [...steps]
  const results = []
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) results.push(await runStep(next))
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return sumOf(results)
}

async function runStep({ name, run }) {
  let result
  await step(name, async () => {
    result = await run().catch(failure)
    return lineOf(result)
  })
  if (result.failed) say(`${indent(result.details ?? '')}\n`)
  return result
}

const lineOf = ({ passed, failed, skipped, note }) =>
  [`${passed} passed`, failed && `${failed} FAILED`, skipped && `${skipped} skipped`, note]
    .filter(Boolean)
    .join(', ')

function failure(error) {
  const details = error.name === 'Fault' ? `${error.details}\n${error.message}` : error.stack
  return { passed: 0, failed: 1, details }
}

const indent = (text) => text.trim().replace(/^/gm, '    ')

/** Several results as one: their sums, what was lacking, each once, and what was slow. */
export function sumOf(results) {
  const sum = (name) => results.reduce((total, result) => total + (result[name] ?? 0), 0)
  return {
    passed: sum('passed'),
    failed: sum('failed'),
    skipped: sum('skipped'),
    lacks: [...new Set(results.flatMap(({ lacks }) => lacks ?? []))],
    slow: results.flatMap(({ slow }) => slow ?? []),
  }
}
