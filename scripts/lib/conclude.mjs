import { say } from './progress.mjs'

const SLOWEST = 5

/**
 * Says what a run came to (`sumOf`): what was slowest, what was left out and why, and in the last line the numbers. Returns the exit
 * code; when it is to be `complete`, what is lacking fails it too.
 */
export function conclude({ passed, failed, skipped, lacks, slow }, { complete = false } = {}) {
  const slowest = slow.toSorted((a, b) => b.seconds - a.seconds).slice(0, SLOWEST)
  if (slowest.length) say('\nThe slowest:')
  for (const { name, seconds } of slowest) say(`  ${seconds.toFixed(1).padStart(6)} s  ${name}`)
  for (const why of lacks) say(`\n${complete ? 'Not complete' : 'Left out'}: ${why}`)
  say(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed || (complete && lacks.length) ? 1 : 0
}
