import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'
import { expect, test } from 'vitest'
import { launch, run, stop } from './children.mjs'

const listen = "const s = require('net').createServer().listen(0, () => console.log(s.address().port))"

test('stopping a child ends what it started, too', async () => {
  const child = launch('test-children', ['sh', '-c', `"${process.execPath}" -e "${listen}" & wait`])
  await expect.poll(() => readFileSync(child.log, 'utf8'), { timeout: 4_000 }).toMatch(/\d+\n/)
  const port = Number(readFileSync(child.log, 'utf8'))
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
