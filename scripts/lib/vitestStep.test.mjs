import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { cache, root } from './paths.mjs'
import { vitestStep } from './vitestStep.mjs'

mkdirSync(cache, { recursive: true })
const folder = mkdtempSync(join(cache, 'vitest-step-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** What the step says of a workspace with one file of tests, which Vitest itself runs. */
function stepOn(name, file) {
  const workspace = join(folder, name)
  mkdirSync(workspace)
  writeFileSync(join(workspace, 'vitest.config.mjs'), 'export default { test: { pool: "forks" } }')
  if (file) writeFileSync(join(workspace, 'one.test.mjs'), `import { test } from 'vitest'\n${file}`)
  return vitestStep(`test-${name}`, relative(root, workspace)).run()
}

test.concurrent.each([
  ['a test that fails', `test('a', () => { throw new Error('broken') }); test('b', () => {})`, 1, 'broken'],
  [
    'a worker that ends',
    `test('a', () => {}); setTimeout(() => process.kill(process.pid, 'SIGKILL'), 50); test('b', () => new Promise(() => {}))`,
    0,
    'ended|exited|crashed|terminated',
  ],
  ['a rejection nobody handles', `test('a', () => void Promise.reject(new Error('alone')))`, 1, 'alone'],
  ['a file that cannot be loaded', `import './nowhere.mjs'`, 0, 'nowhere'],
  ['a file without a test', '', 0, 'No test'],
  ['no file at all', undefined, 0, 'No test'],
])('%s fails the step', { timeout: 30_000 }, async (name, file, passed, why) => {
  const result = await stepOn(name.replaceAll(' ', '-'), file)
  expect(result).toMatchObject({ passed, failed: 1 })
  expect(result.details).toMatch(new RegExp(why, 'i'))
})

test.concurrent('what is skipped or yet to be written is counted, and where the time went is told', async () => {
  const file = `test('a', () => new Promise((done) => setTimeout(done, 100))); test.skip('b', () => {}); test.todo('c')`
  const result = await stepOn('skipping', file)
  expect(result).toMatchObject({ passed: 1, failed: 0, skipped: 2 })
  expect(result.slow).toEqual([
    { name: expect.stringMatching(/skipping\/one\.test\.mjs$/), seconds: expect.any(Number) },
  ])
  expect(result.slow[0].seconds).toBeGreaterThan(0.09)
}, 30_000)
