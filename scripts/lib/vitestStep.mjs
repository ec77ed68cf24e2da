import { join } from 'node:path'
import { lastLines, launch } from './children.mjs'
import { environment } from './environment.mjs'
import { openReport } from './openReport.mjs'
import { node, root, tool } from './paths.mjs'
import { logName } from './toolStep.mjs'
import { vitestResult } from './vitestResult.mjs'

/** A step that runs the Vitest tests of a workspace and counts them. */
export function vitestStep(name, workspace, { args = [], env = {} } = {}) {
  return {
    name,
    run: async () => {
      const report = openReport(name)
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report.path}`]
      const command = [node, tool('vitest/vitest.mjs'), 'run', ...reporters, ...args]
      const options = { cwd: join(root, workspace), env: environment({ NODE_ENV: 'test', ...env }) }
      const child = launch(logName(name), command, options)
      const outcome = await child.ended
      const { faults, ...counts } = vitestResult(outcome, report.read(), lastLines(child.log))
      return { ...counts, details: [...faults, `The whole output is in ${child.log}.`].join('\n') }
    },
  }
}
