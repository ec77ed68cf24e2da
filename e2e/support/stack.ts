import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = resolve(import.meta.dirname, '../..')
const next = join(root, 'node_modules/next/dist/bin/next')

export type Stack = { siteUrl: string; cmsUrl: string; dataDir: string; stop: () => Promise<void> }

/** A port nobody listens on at this moment. */
function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? done(address.port) : fail(new Error('no port')),
      )
    })
  })
}

async function answers(url: string, child: ChildProcess, seconds: number): Promise<void> {
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(250)) {
    if (child.exitCode !== null)
      throw new Error(`the process behind ${url} ended with code ${child.exitCode}`)
    const response = await fetch(url).catch(() => null)
    if (response?.ok) return
  }
  throw new Error(`${url} did not answer 200 within ${seconds} s`)
}

const ended = (child: ChildProcess): Promise<void> =>
  child.exitCode === null ? new Promise((done) => child.once('exit', () => done())) : Promise.resolve()

/**
 * Starts the built cms and site on free ports with the demonstration content in a data directory of their own.
 * DATABASE_URL is passed on when set, so that the same journeys run on MongoDB. Logs lie in the data directory.
 */
export async function startStack(): Promise<Stack> {
  const dataDir = await mkdtemp(join(tmpdir(), 'birlik-e2e-'))
  const [cmsPort, sitePort] = [await freePort(), await freePort()]
  const cmsUrl = `http://127.0.0.1:${cmsPort}`
  const siteUrl = `http://127.0.0.1:${sitePort}`
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DEMO: 'true',
    DATA_DIR: dataDir,
    DATABASE_URL: process.env.DATABASE_URL ?? `file:${join(dataDir, 'birlik.db')}`,
    CMS_PORT: String(cmsPort),
    SITE_PORT: String(sitePort),
    CMS_ORIGIN: cmsUrl,
    SITE_ORIGIN: siteUrl,
  }
  const log = createWriteStream(join(dataDir, 'stack.log'))
  const children: ChildProcess[] = []
  const run = (cwd: string, ...args: string[]): ChildProcess => {
    const child = spawn(process.execPath, args, {
      cwd: join(root, cwd),
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout?.pipe(log, { end: false })
    child.stderr?.pipe(log, { end: false })
    children.push(child)
    return child
  }
  const stop = async () => {
    for (const child of children) child.kill('SIGTERM')
    await Promise.all(children.map(ended))
    log.end()
    if (!process.env.KEEP_DATA) await rm(dataDir, { recursive: true, force: true })
  }

  try {
    const demo = run('cms', 'src/commands/demo.ts')
    await ended(demo)
    if (demo.exitCode !== 0) throw new Error('the demonstration content could not be loaded')
    const cms = run('cms', next, 'start', '-H', '127.0.0.1', '-p', String(cmsPort))
    await answers(`${cmsUrl}/healthz`, cms, 60)
    const site = run('site', 'server/start.ts')
    await answers(`${siteUrl}/healthz`, site, 30)
  } catch (error) {
    const tail = await readFile(join(dataDir, 'stack.log'), 'utf8').catch(() => '')
    await stop()
    throw new Error(`${(error as Error).message}\n${tail.slice(-3000)}`)
  }
  return { siteUrl, cmsUrl, dataDir, stop }
}
