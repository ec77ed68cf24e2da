import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { lastLines, launch } from './children.mjs'
import { isStale } from './ensureBuilt.mjs'
import { environment } from './environment.mjs'
import { findChromium } from './findChromium.mjs'
import { cache, node, root, tool } from './paths.mjs'
import { logName } from './toolStep.mjs'

/** A step that runs the journeys of e2e in a real Chromium against the built cms and site. */
export function playwrightStep(name, { args = [], env = {} } = {}) {
  return {
    name,
    run: async () => {
      if (isStale('cms') || isStale('site'))
        return { passed: 0, failed: 1, details: 'Left out: the build failed.' }
      const report = join(cache, 'reports', `${logName(name)}.json`)
      mkdirSync(join(cache, 'reports'), { recursive: true })
      rmSync(report, { force: true })
      const extra = {
        CHROMIUM_PATH: await findChromium(),
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
        FORCE_COLOR: '0',
        ...env,
      }
      const command = [node, tool('@playwright/test/cli.js'), 'test', '--reporter=list,json', ...args]
      const child = launch(logName(name), command, { cwd: join(root, 'e2e'), env: environment(extra) })
      const outcome = await child.ended
      return summary(outcome, report, child.log)
    },
  }
}

function summary(outcome, report, log) {
  const {
    stats,
    suites = [],
    errors = [],
  } = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {}
  const faults = [...errors.map((error) => error.message), ...suites.flatMap((suite) => faultsOfSuite(suite))]
  if (outcome !== 0 && !faults.length) faults.push(lastLines(log))
  return {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: faults.length,
    note: [
      stats?.flaky && `${stats.flaky} only at the second try`,
      stats?.skipped && `${stats.skipped} left out`,
    ]
      .filter(Boolean)
      .join(', '),
    details: [...faults, `The whole output is in ${log}.`].join('\n'),
  }
}

function faultsOfSuite({ title, specs = [], suites = [] }) {
  const own = specs.flatMap((spec) =>
    spec.tests
      .filter((test) => test.status === 'unexpected')
      .map((test) => {
        const message = test.results.at(-1)?.error?.message ?? ''
        return `${spec.file}:${spec.line} › ${title} › ${spec.title}\n  ${message.split('\n').slice(0, 8).join('\n  ')}`
      }),
  )
  return [...own, ...suites.flatMap((suite) => faultsOfSuite(suite))]
}
