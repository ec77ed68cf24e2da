import { execFileSync, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type AddressInfo, connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type Answered, ask } from '../test/support/ask.ts'
import { type DialogueCms, startDialogueCms } from '../test/support/dialogueCms.ts'
import { type DialogueSite, FROM_PORTAL, startDialogueSite } from '../test/support/dialogueSite.ts'

const FORM = '/kk/maidd/dialogue/forms/question'
const MULTIPART = 'multipart/form-data; boundary=b'
const MALFORMED = `--b\r\nno header\r\n\r\n${'a'.repeat(200_000)}`

let cms: DialogueCms
let folder: string
let site: DialogueSite
beforeAll(async () => {
  cms = await startDialogueCms()
  folder = await mkdtemp(join(tmpdir(), 'birlik-bodies-'))
  site = await startDialogueSite({
    cmsOrigin: cms.origin,
    folder,
    bodies: { least: 100, every: 150, linger: 300 },
  })
})
afterAll(async () => {
  await site.stop()
  await cms.stop()
  await rm(folder, { recursive: true, force: true })
})

type Head = { path?: string; origin?: string; length?: number | 'chunked'; type?: string; method?: string }

function headOf({
  path = FORM,
  origin = FROM_PORTAL.origin,
  length,
  type = MULTIPART,
  method = 'POST',
}: Head) {
  const size = length === 'chunked' ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`
  return `${method} ${path} HTTP/1.1\r\nHost: localhost\r\nOrigin: ${origin}\r\nContent-Type: ${type}\r\n${size}\r\n\r\n`
}

/** A connection on which everything is written by hand. */
function dial(port = site.port) {
  const socket = connect(port, '127.0.0.1')
  let heard = ''
  let reset = false
  socket.on('data', (part) => {
    heard += part
  })
  socket.on('error', () => {
    reset = true
  })
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()))
  return {
    write: (text: string) => socket.write(text),
    heard: () => heard,
    wasReset: () => reset,
    closed,
    socket,
  }
}

describe('a body that is not read to its end', () => {
  const large = 'a'.repeat(2_000_000)
  it.each<[string, number, Head, string]>([
    ['is malformed', 400, { length: MALFORMED.length }, MALFORMED],
    ['is no form', 400, { type: 'text/plain', length: large.length }, large],
    ['comes from elsewhere', 403, { origin: 'https://elsewhere.example', length: large.length }, large],
    ['is larger than may be', 413, { path: '/preferences', length: large.length }, large],
    ['is sent where nothing is taken', 405, { path: '/kk/', length: large.length }, large],
    ['is sent to no form', 405, { path: '/kk/maidd/dialogue/panel', length: large.length }, large],
    ['comes with a question', 200, { path: '/healthz', method: 'GET', length: large.length }, large],
    [
      'opens no conversation',
      200,
      { path: `/kk/maidd/dialogue/with/${'A'.repeat(43)}`, length: large.length },
      large,
    ],
    ['is for the open API', 405, { path: '/api/v1/platform', length: large.length }, large],
  ])('does not stay in the connection when it %s', async (_what, status, head, body) => {
    const line = dial()
    line.write(headOf(head))
    // The answer is on its way before most of it has come.
    await sleep(20)
    line.write(body)
    await line.closed
    expect(line.heard()).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(line.heard()).toContain('Connection: close')
    expect([line.wasReset(), line.heard().split('HTTP/1.1').length]).toEqual([false, 2])
  })

  it('leaves the connection open when it was read', async () => {
    const line = dial()
    const body = 'size=large&back=/kk/'
    const asked = headOf({
      path: '/preferences',
      type: 'application/x-www-form-urlencoded',
      length: body.length,
    })
    for (let n = 1; n <= 2; n++) {
      line.write(asked + body)
      await expect.poll(() => line.heard().split('HTTP/1.1 303').length).toBe(n + 1)
    }
    line.socket.destroy()
  })
})

describe('a body that hardly comes', () => {
  it('is given up and told so, and frees its place for others at the same address', async () => {
    const halves = Array.from({ length: 8 }, () => dial())
    for (const { write } of halves) write(`${headOf({ length: 500 })}--b\r\n`)
    await expect.poll(async () => (await send()).status).toBe(429)
    await Promise.all(halves.map(({ closed }) => closed))
    for (const { heard } of halves) {
      expect(heard()).toMatch(/^HTTP\/1.1 408 /)
      expect(heard()).toContain('Данные не дошли')
    }
    expect((await send()).status).toBe(200)
  })

  it('goes on when it comes slowly but steadily', async () => {
    const line = dial()
    const part = `--b\r\nContent-Disposition: form-data; name="message"\r\n\r\n${'a'.repeat(1000)}\r\n--b--\r\n`
    line.write(headOf({ length: part.length }))
    for (let at = 0; at < part.length; at += 100) {
      line.write(part.slice(at, at + 100))
      await sleep(40)
    }
    await expect.poll(line.heard).toMatch(/^HTTP\/1.1 200 /)
    line.socket.destroy()
  })
})

const send = (): Promise<Answered> => site.send(FORM, { message: 'Сұрақ' })

describe('behind nginx that pools connections', () => {
  let port: number
  let home: string
  let nginx: ReturnType<typeof spawn>
  const installed = has('nginx')

  beforeAll(async () => {
    if (!installed) return
    port = await freePort()
    home = await mkdtemp(join(tmpdir(), 'birlik-nginx-'))
    await writeFile(join(home, 'nginx.conf'), confOf(home, port, site.port))
    nginx = spawn('nginx', ['-p', home, '-c', join(home, 'nginx.conf'), '-e', join(home, 'error.log')])
    await vi.waitFor(() => ask(port, '/healthz', { headers: FROM_PORTAL }), 5000)
  })
  afterAll(async () => {
    nginx?.kill()
    if (home) await rm(home, { recursive: true, force: true })
  })

  it.skipIf(!installed)('nobody else’s form fails because of a malformed one before it', async () => {
    const statuses = []
    for (let n = 0; n < 10; n++) {
      const malformed = {
        method: 'POST',
        headers: { ...FROM_PORTAL, 'content-type': MULTIPART },
        body: MALFORMED,
      }
      statuses.push((await ask(port, FORM, malformed)).status)
      const body = 'size=large&back=/kk/'
      const form = { ...FROM_PORTAL, 'content-type': 'application/x-www-form-urlencoded' }
      statuses.push((await ask(port, '/preferences', { method: 'POST', headers: form, body })).status)
    }
    expect(statuses).toEqual(Array.from({ length: 10 }, () => [400, 303]).flat())
  })
})

function confOf(home: string, port: number, upstream: number) {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (of) => `${of}_temp_path ${home}/${of};`,
  )
  return `daemon off; worker_processes 1; pid ${home}/pid; events {}
    http {
      access_log off; ${temporary.join(' ')} client_max_body_size 300m;
      upstream site { server 127.0.0.1:${upstream}; keepalive 4; }
      server {
        listen 127.0.0.1:${port};
        location / { proxy_pass http://site; proxy_http_version 1.1; proxy_set_header Connection ""; proxy_set_header Host $host; proxy_request_buffering off; }
      }
    }`
}

function has(command: string) {
  try {
    execFileSync('which', [command])
    return true
  } catch {
    return false
  }
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
