import { join } from 'node:path'
import { afterBuilds } from './afterBuilds.mjs'
import { lastLines, launch } from './children.mjs'
import { environment } from './environment.mjs'
import { findChromium, NO_CHROMIUM } from './findChromium.mjs'
import { openReport } from './openReport.mjs'
import { node, root, tool } from './paths.mjs'
import { playwrightResult } from './playwrightResult.mjs'
import { leftOut, logName } from './toolStep.mjs'

/** A step that runs journeys of e2e in a real Chromium against the built cms and site; which ones, BIRLIK_JOURNEYS of `env` says. */
export function playwrightStep(name, env = {}) {
  return afterBuilds({
    name,
    run: async () => {
      const chromium = await findChromium()
      if (!chromium) return leftOut(`The journeys: ${NO_CHROMIUM}`)
      const report = openReport(name)
      const extra = {
        CHROMIUM_PATH: chromium,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report.path,
        FORCE_COLOR: '0',
        ...env,
      }
      const command = [node, tool('@playwright/test/cli.js'), 'test', '--reporter=list,json']
      const child = launch(logName(name), command, { cwd: join(root, 'e2e'), env: environment(extra) })
      const outcome = await child.ended
      const { faults, ...counts } = playwrightResult(outcome, report.read(), lastLines(child.log))
      return { ...counts, details: [...faults, `The whole output is in ${child.log}.`].join('\n') }
    },
  })
}
