import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { afterEach, expect, it } from 'vitest'

const children: ChildProcess[] = []
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
})

/** A process with a timer that would hold it, whose server answers when it is told on its standard input. */
const SERVER = `
  import { createServer } from 'node:http'
  import { shutDownOn } from ${JSON.stringify(new URL('shutDownOn.ts', import.meta.url).href)}
  setInterval(() => {}, 1000)
  const server = createServer((req, res) => {
    console.log('asked')
    process.stdin.once('data', () => res.end('finished'))
  })
  shutDownOn(['SIGTERM'], server, async () => console.log('released'))
  server.listen(0, '127.0.0.1', () => console.log(server.address().port))
`

it('finishes the answer under way, then ends whatever holds the process', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', SERVER])
  children.push(child)
  const said = async () => String((await once(child.stdout, 'data'))[0]).trim()
  const port = await said()

  const asked = once(get(`http://127.0.0.1:${port}/`), 'response')
  expect(await said()).toBe('asked')
  child.kill('SIGTERM')
  child.stdin.write('answer\n')
  const [response] = await asked
  const [body] = await once(response, 'data')
  expect(String(body)).toBe('finished')
  expect(await said()).toBe('released')
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
})
