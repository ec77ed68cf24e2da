import { expect, test } from 'vitest'
import { playwrightResult } from './playwrightResult.mjs'

const stats = { expected: 0, flaky: 0, unexpected: 0, skipped: 0 }
const journey = (title, status, duration = 0, message) => ({
  file: 'a.spec.ts',
  line: 3,
  title,
  tests: [{ status, results: [{ duration, error: message && { message } }] }],
})
const suites = (...specs) => [{ title: 'a.spec.ts', suites: [{ title: 'a citizen', specs }] }]

test('journeys are counted, and each has its seconds', () => {
  const report = {
    stats: { ...stats, expected: 1, flaky: 1, skipped: 1 },
    suites: suites(
      journey('asks', 'expected', 1500),
      journey('reads', 'flaky', 10),
      journey('waits', 'skipped'),
    ),
    errors: [],
  }
  const { passed, failed, skipped, note, slow } = playwrightResult(0, report, '')
  expect([passed, failed, skipped, note]).toEqual([2, 0, 1, '1 only at the second try'])
  expect(slow[0]).toEqual({ name: 'e2e/specs/a.spec.ts:3 › asks', seconds: 1.5 })
})

test('a journey that fails is told with its error', () => {
  const report = {
    stats: { ...stats, expected: 1, unexpected: 1 },
    suites: suites(journey('asks', 'expected'), journey('reads', 'unexpected', 10, 'no heading')),
    errors: [],
  }
  const { passed, failed, faults } = playwrightResult(1, report, '')
  expect([passed, failed]).toEqual([1, 1])
  expect(faults[0]).toContain('no heading')
})

test.each([
  ['no report', 1, undefined],
  ['servers that do not start', 1, { stats, suites: [], errors: [{ message: 'the last it printed' }] }],
  ['no journey found', 0, { stats, suites: [], errors: [] }],
  [
    'an exit code of its own',
    1,
    { stats: { ...stats, expected: 1 }, suites: suites(journey('asks', 'expected')), errors: [] },
  ],
])('%s is one failure', (_, outcome, report) => {
  const { failed, faults } = playwrightResult(outcome, report, 'the last it printed')
  expect(failed).toBe(1)
  expect(faults[0]).toContain('the last it printed')
})
