import { once } from 'node:events'
import { existsSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { lastLines, launch, run, stop } from './children.mjs'

const listen = "const s = require('net').createServer().listen(0, () => console.log(s.address().port))"

test('stopping a child ends what it started, too', async () => {
  const child = launch('test-children', ['sh', '-c', `"${process.execPath}" -e "${listen}" & wait`])
  await expect.poll(() => lastLines(child.log, 1), { timeout: 4_000 }).toMatch(/^\d+$/)
  const port = Number(lastLines(child.log, 1))
  await stop(child)
  const [error] = await once(connect(port), 'error')
  expect(error.code).toBe('ECONNREFUSED')
})

test('a failed tool is told with its last lines', async () => {
  const failed = run('test-failure', ['sh', '-c', 'echo first; echo last; exit 3'])
  await expect(failed).rejects.toMatchObject({ name: 'Fault', details: expect.stringContaining('last') })
})

test('a tool that does not exist is a failure, not a crash', async () => {
  await expect(run('test-missing', ['/nowhere/tool'])).rejects.toThrow('ENOENT')
})

test('a log keeps what was written at the start before, and is put aside when it is long', async () => {
  const say = (word) => launch('test-log', ['sh', '-c', `echo ${word}`])
  const before = say('before')
  await before.ended
  const { log } = before
  await say('first').ended
  await say('second').ended
  expect(readFileSync(log, 'utf8')).toMatch(/first\n--- \d{4}-.*Z\nsecond\n$/)
  truncateSync(log, 17 * 1024 * 1024)
  await say('third').ended
  expect(readFileSync(log, 'utf8')).toMatch(/^--- .*Z\nthird\n$/)
  expect(existsSync(`${log}.1`)).toBe(true)
  rmSync(`${log}.1`)
})
