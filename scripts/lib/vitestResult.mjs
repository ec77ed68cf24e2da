import { relative } from 'node:path'
import { root } from './paths.mjs'

/**
 * What a run of Vitest came to: `report` is its JSON, undefined when it wrote none, `outcome` its exit code, `tail` the last it printed.
 * What belongs to no test (a worker that ended, a rejection nobody handled) fails it too, and so does finding no test.
 */
export function vitestResult(outcome, report, tail) {
  if (!report) return { passed: 0, failed: 1, skipped: 0, slow: [], faults: [tail] }
  const { numTotalTests, numPassedTests, numPendingTests, numTodoTests, success, testResults } = report
  const faults = testResults.flatMap((file) => faultsOfFile(file, tail))
  if (!numTotalTests && !faults.length) faults.push(`No test was found.\n${tail}`)
  if ((outcome !== 0 || !success) && !faults.length) faults.push(tail)
  return {
    passed: numPassedTests,
    failed: faults.length,
    skipped: numPendingTests + numTodoTests,
    slow: testResults.map(({ name, startTime, endTime }) => ({
      name: relative(root, name),
      seconds: (endTime - startTime) / 1000,
    })),
    faults,
  }
}

// A file that could not be loaded, or whose worker ended, has no test to blame: it counts as one failure.
function faultsOfFile({ name, status, message, assertionResults }, tail) {
  const file = relative(root, name)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (status === 'failed' && !failed.length) return [`${file}: ${message || tail}`]
  return failed.map(
    (test) =>
      `${file} › ${test.fullName}\n  ${test.failureMessages.join('\n').split('\n').slice(0, 8).join('\n  ')}`,
  )
}
