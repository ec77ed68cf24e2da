import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { lastLines, launch } from './children.mjs'
import { environment } from './environment.mjs'
import { cache, node, root, tool } from './paths.mjs'
import { logName } from './toolStep.mjs'

/** A step that runs the Vitest tests of a workspace and counts them. */
export function vitestStep(name, workspace, { args = [], env = {} } = {}) {
  return {
    name,
    run: async () => {
      const report = join(cache, 'reports', `${logName(name)}.json`)
      mkdirSync(join(cache, 'reports'), { recursive: true })
      rmSync(report, { force: true })
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
      const command = [node, tool('vitest/vitest.mjs'), 'run', '--passWithNoTests', ...reporters, ...args]
      const options = { cwd: join(root, workspace), env: environment({ NODE_ENV: 'test', ...env }) }
      const child = launch(logName(name), command, options)
      const outcome = await child.ended
      return summary(outcome, report, child.log)
    },
  }
}

function summary(outcome, report, log) {
  if (!existsSync(report))
    return outcome === 0 ? { passed: 0, failed: 0 } : { passed: 0, failed: 1, details: lastLines(log) }
  const { numPassedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const faults = testResults.flatMap(faultsOfFile)
  // Vitest also fails for what belongs to no test, such as an unhandled rejection.
  if (outcome !== 0 && !faults.length) faults.push(lastLines(log))
  return {
    passed: numPassedTests,
    failed: faults.length,
    note: numPendingTests ? `${numPendingTests} left out` : undefined,
    details: [...faults, `The whole output is in ${log}.`].join('\n'),
  }
}

// A file that could not be loaded has no tests to report: it counts as one failure.
function faultsOfFile({ name, status, message, assertionResults }) {
  const file = relative(root, name)
  const failed = assertionResults.filter((test) => test.status === 'failed')
  if (status === 'failed' && !failed.length) return [`${file}: ${message}`]
  return failed.map(
    (test) =>
      `${file} › ${test.fullName}\n  ${test.failureMessages.join('\n').split('\n').slice(0, 8).join('\n  ')}`,
  )
}
