import type { ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { keyFor } from '@birlik/shared/keys'
import { createChildren } from './children.ts'
import { copyOfDemo, emptyFolder } from './copyOfDemo.ts'
import { freePort } from './freePort.ts'

type Options = {
  /** A data directory that outlives the stack; else one is made and removed. */
  dataDir?: string
  /** Site processes in front of the same cms. */
  sites?: number
  env?: Record<string, string>
}

/** A server of the stack: where it answers, and its process. */
export type Server = {
  url: string
  /** Where a site tells operators how it is. */
  privateUrl: string
  pid: number
  stop: () => Promise<void>
  kill: () => Promise<void>
  start: () => Promise<void>
  restart: () => Promise<void>
}

export type Stack = {
  siteUrl: string
  cmsUrl: string
  dataDir: string
  secret: string
  cms: Server
  sites: Server[]
  stop: () => Promise<void>
}

/**
 * Starts the built cms and site on free ports with the demonstration content in a data directory of their own.
 * DATABASE_URL is passed on when set, so that the same journeys run on MongoDB. Logs lie in the data directory.
 */
export async function startStack({ dataDir: given, sites = 1, env: extra }: Options = {}): Promise<Stack> {
  const dataDir = given ?? (process.env.DATABASE_URL ? await emptyFolder() : await copyOfDemo())
  const cmsPort = await freePort()
  const sitePorts = await Promise.all(Array.from({ length: sites }, freePort))
  const cmsUrl = `http://127.0.0.1:${cmsPort}`
  const siteUrl = `http://127.0.0.1:${sitePorts[0]}`
  // cms derives from it what site is given.
  const secret = randomBytes(32).toString('base64url')
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DEMO: 'true',
    DATA_DIR: dataDir,
    DATABASE_URL: process.env.DATABASE_URL ?? `file:${join(dataDir, 'birlik.db')}`,
    SECRET: secret,
    CMS_HOST: '127.0.0.1',
    CMS_PORT: String(cmsPort),
    SITE_PORT: String(sitePorts[0]),
    CMS_ORIGIN: cmsUrl,
    SITE_ORIGIN: siteUrl,
    ...extra,
  }
  const { SECRET, ...others } = env
  const siteEnv = { ...others, SITE_KEY: keyFor(SECRET, 'site'), DIALOGUE_KEY: keyFor(SECRET, 'dialogue') }
  const children = createChildren(join(dataDir, 'stack.log'))

  async function server(
    port: number,
    workspace: string,
    seconds: number,
    ...args: string[]
  ): Promise<Server> {
    const url = `http://127.0.0.1:${port}`
    const privatePort = await freePort()
    let child: ChildProcess
    const start = async () => {
      child = children.run(
        workspace,
        workspace === 'site'
          ? { ...siteEnv, SITE_PORT: String(port), SITE_PRIVATE_PORT: String(privatePort) }
          : env,
        ...args,
      )
      await children.answers(`${url}/healthz`, child, seconds)
    }
    await start()
    return {
      url,
      privateUrl: `http://127.0.0.1:${privatePort}`,
      get pid() {
        return child.pid ?? 0
      },
      stop: () => children.stop(child),
      kill: () => children.kill(child),
      start,
      async restart() {
        await children.stop(child)
        await start()
      },
    }
  }

  async function stop() {
    await children.stopAll()
    if (!given && !process.env.KEEP_DATA) await rm(dataDir, { recursive: true, force: true })
  }

  try {
    if ((await children.toEnd(children.run('cms', env, 'src/commands/demo.ts'))) !== 0)
      throw new Error('the demonstration content could not be loaded')
    const cms = await server(cmsPort, 'cms', 60, 'server/start.ts')
    const started: Server[] = []
    for (const port of sitePorts) started.push(await server(port, 'site', 60, 'server/start.ts'))
    return { siteUrl, cmsUrl, dataDir, secret, cms, sites: started, stop }
  } catch (error) {
    const tail = await children.tail()
    await stop()
    throw new Error(`${(error as Error).message}\n${tail}`)
  }
}
