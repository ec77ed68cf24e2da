import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../support/freePort.ts'
import type { Answer } from './ask.ts'

// What node:http writes by itself.
const OWN = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])

const program = `
  import { readFileSync } from 'node:fs'
  import { createServer } from 'node:http'
  const [file, port] = process.argv.slice(1)
  const { headers, body } = JSON.parse(readFileSync(file, 'utf8'))
  const bytes = Buffer.from(body, 'base64')
  createServer((req, res) => res.writeHead(200, headers).end(bytes)).listen(Number(port), '127.0.0.1')
`

/** Starts a server that does nothing but send an answer again: what node:http can do at most. */
export async function bareServer(folder: string, { headers, body }: Answer) {
  const port = await freePort()
  const file = join(folder, `answer-${port}.json`)
  const sent = Object.entries(headers).filter(([name]) => !OWN.has(name))
  await writeFile(file, JSON.stringify({ headers: Object.fromEntries(sent), body: body.toString('base64') }))
  const args = ['--input-type=module', '--eval', program, file, `${port}`]
  const child = spawn(process.execPath, args, { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}`
  for (let tries = 0; tries < 50; tries++, await sleep(100)) {
    if (await fetch(url).catch(() => null)) return { url, child }
  }
  throw new Error('the bare server does not answer')
}
