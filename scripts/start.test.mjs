import { spawnSync } from 'node:child_process'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const script = join(import.meta.dirname, 'start.mjs')

function start(env) {
  const { status, stderr } = spawnSync(process.execPath, [script], {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 20_000,
  })
  return { status, lines: stderr.trim().split('\n') }
}

test('a taken port is named together with its variable', async () => {
  const server = createServer()
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address()
  const { status, lines } = start({ CMS_PORT: `${port}` })
  server.close()
  expect(status).toBe(1)
  expect(lines).toEqual([`Port ${port} is taken. Stop what uses it or choose another with CMS_PORT.`])
})

test('a port that is none is named, too', () => {
  const { status, lines } = start({ SITE_PORT: '99999', CMS_PORT: '39471' })
  expect(status).toBe(1)
  expect(lines).toEqual(['SITE_PORT is 99999: a port is a whole number from 1 to 65535.'])
})
