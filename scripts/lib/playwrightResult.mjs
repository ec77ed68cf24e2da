/**
 * What a run of Playwright came to: `report` is its JSON, undefined when it wrote none, `outcome` its exit code, `tail` the last it
 * printed. Finding no journey fails it.
 */
export function playwrightResult(outcome, report, tail) {
  if (!report) return { passed: 0, failed: 1, skipped: 0, slow: [], faults: [tail] }
  const { stats, suites, errors } = report
  const journeys = suites.flatMap(journeysOf)
  const faults = [...errors.map(({ message }) => message), ...journeys.flatMap(({ fault }) => fault ?? [])]
  if (!journeys.length && !faults.length) faults.push(`No journey was found.\n${tail}`)
  if (outcome !== 0 && !faults.length) faults.push(tail)
  return {
    passed: stats.expected + stats.flaky,
    failed: Math.max(faults.length, stats.unexpected),
    skipped: stats.skipped,
    note: stats.flaky ? `${stats.flaky} only at the second try` : undefined,
    slow: journeys.map(({ name, seconds }) => ({ name, seconds })),
    faults,
  }
}

function journeysOf({ specs = [], suites = [] }) {
  const own = specs.flatMap(({ file, line, title, tests }) =>
    tests.map(({ status, results }) => {
      const name = `e2e/specs/${file}:${line} › ${title}`
      const message = results.at(-1)?.error?.message ?? ''
      return {
        name,
        seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000,
        fault:
          status === 'unexpected' ? `${name}\n  ${message.split('\n').slice(0, 8).join('\n  ')}` : undefined,
      }
    }),
  )
  return [...own, ...suites.flatMap(journeysOf)]
}
