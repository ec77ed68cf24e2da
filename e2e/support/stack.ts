import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createChildren } from './children.ts'
import { freePort } from './freePort.ts'

type Options = {
  /** A data directory that outlives the stack; else one is made and removed. */
  dataDir?: string
  /** Site processes in front of the same cms. */
  sites?: number
  env?: Record<string, string>
}

/** A server of the stack: where it answers, and its process. */
export type Server = { url: string; pid: number; restart: () => Promise<void> }

export type Stack = {
  siteUrl: string
  cmsUrl: string
  dataDir: string
  cms: Server
  sites: Server[]
  stop: () => Promise<void>
}

/**
 * Starts the built cms and site on free ports with the demonstration content in a data directory of their own.
 * DATABASE_URL is passed on when set, so that the same journeys run on MongoDB. Logs lie in the data directory.
 */
export async function startStack({ dataDir: given, sites = 1, env: extra }: Options = {}): Promise<Stack> {
  const dataDir = given ?? (await mkdtemp(join(tmpdir(), 'birlik-e2e-')))
  const cmsPort = await freePort()
  const sitePorts = await Promise.all(Array.from({ length: sites }, freePort))
  const cmsUrl = `http://127.0.0.1:${cmsPort}`
  const siteUrl = `http://127.0.0.1:${sitePorts[0]}`
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    DEMO: 'true',
    DATA_DIR: dataDir,
    DATABASE_URL: process.env.DATABASE_URL ?? `file:${join(dataDir, 'birlik.db')}`,
    // cms and site derive the key between them from it.
    SECRET: randomBytes(32).toString('base64url'),
    CMS_HOST: '127.0.0.1',
    CMS_PORT: String(cmsPort),
    SITE_PORT: String(sitePorts[0]),
    CMS_ORIGIN: cmsUrl,
    SITE_ORIGIN: siteUrl,
    ...extra,
  }
  const children = createChildren(join(dataDir, 'stack.log'))

  async function server(
    port: number,
    workspace: string,
    seconds: number,
    ...args: string[]
  ): Promise<Server> {
    const url = `http://127.0.0.1:${port}`
    const start = async () => {
      const child = children.run(
        workspace,
        workspace === 'site' ? { ...env, SITE_PORT: String(port) } : env,
        ...args,
      )
      await children.answers(`${url}/healthz`, child, seconds)
      return child
    }
    let child = await start()
    return {
      url,
      get pid() {
        return child.pid ?? 0
      },
      async restart() {
        await children.stop(child)
        child = await start()
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
    for (const port of sitePorts) started.push(await server(port, 'site', 30, 'server/start.ts'))
    return { siteUrl, cmsUrl, dataDir, cms, sites: started, stop }
  } catch (error) {
    const tail = await children.tail()
    await stop()
    throw new Error(`${(error as Error).message}\n${tail}`)
  }
}
