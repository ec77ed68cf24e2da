import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { tag } from '@birlik/shared/contract'
import { keepPrivate } from '@birlik/shared/privateFolder'
import { pino } from 'pino'
import { createApi } from '../src/lib/api/createApi.ts'
import { freshness } from '../src/lib/freshness/index.ts'
import { followChanges } from './changes/followChanges.ts'
import { createServer } from './createServer.ts'
import { createDialogue } from './dialogue/createDialogue.ts'
import { type Env, env as readEnv } from './env.ts'
import { createSiteLanes } from './lanes/createSiteLanes.ts'
import type { AstroHandler } from './middleware/renderPages/renderPages.ts'
import { createPrivateServer } from './private/createPrivateServer.ts'
import { shutDownOn } from './shutDownOn.ts'
import { createHosts } from './upstream/createHosts.ts'

// A site that never heard of the cms still answers, with honest 503s.
const WAIT_FOR_CMS = 10_000

try {
  await start()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

async function start() {
  const env = readEnv()
  keepPrivate(env.dataDir)
  const log = pino({ level: env.logLevel, base: undefined, timestamp: pino.stdTimeFunctions.isoTime })
  const hosts = createHosts({ api: createApi({ origin: env.cmsOrigin }), log })
  const startedAt = performance.now()
  const { siteKey, dialogueKey } = env
  const dialogue =
    siteKey && dialogueKey
      ? await createDialogue({ ...env, siteKey, dialogueKey, freshness, log })
      : undefined
  if (!dialogue) log.warn('SITE_KEY or DIALOGUE_KEY is not set: nobody can send anything')
  const ready = () => hosts.state().answered || performance.now() - startedAt > WAIT_FOR_CMS
  const lanes = createSiteLanes(log)
  const server = createServer({
    env,
    log,
    freshness,
    agencyOf: hosts.agencyOf,
    handler: await builtHandler(),
    client: fileURLToPath(new URL('../dist/client/', import.meta.url)),
    dialogue,
    ready,
    lanes,
  })
  const privateServer = createPrivateServer(() => ({
    ready: ready(),
    cms: hosts.state().cms,
    lanes: lanes.state(),
    spool: dialogue?.state(),
    attacked: dialogue?.gate.attacked(),
  }))

  const privatePort = await listenPrivately(privateServer, env)
  await listen(server, { port: env.port }, 'SITE_PORT')
  hosts.start()
  freshness.listen({
    purge: ({ stale, gone }) => void ([...stale, ...gone].some(isOfAgency) && hosts.refresh()),
    clear: () => void hosts.refresh(),
  })
  const changes = followChanges({ ...env, freshness, log })
  log.info(
    `The site listens on port ${env.port}, and tells operators how it is on ${env.privateHost}:${privatePort}`,
  )
  shutDownOn(['SIGINT', 'SIGTERM'], server, () => {
    privateServer.close()
    hosts.stop()
    changes.stop()
    dialogue?.stop()
  })
}

/** The hosts of agencies may have changed with it. */
const isOfAgency = (changed: string) => changed.startsWith(tag.agency(''))

async function builtHandler(): Promise<AstroHandler> {
  const entry = new URL('../dist/server/entry.mjs', import.meta.url)
  const built = (await import(entry.href).catch((cause: unknown) => {
    throw new Error('The built site is missing or broken: run `npx astro build` in site first', { cause })
  })) as { handler: AstroHandler }
  return built.handler
}

/** A port that nobody chose must not keep the site from starting. */
async function listenPrivately(server: Server, { port, privatePort, privateHost: host }: Env) {
  const usual = { host, port: privatePort ?? Math.min(port + 10, 65_535) }
  await listen(server, usual, 'SITE_PRIVATE_PORT').catch((error) => {
    if (privatePort !== undefined) throw error
    return listen(server, { host, port: 0 }, 'SITE_PRIVATE_PORT')
  })
  return (server.address() as AddressInfo).port
}

function listen(server: Server, at: { port: number; host?: string }, variable: string) {
  return new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, at.port, variable)))
    server.listen(at, resolve)
  })
}

function explain(error: NodeJS.ErrnoException, port: number, variable: string) {
  if (error.code !== 'EADDRINUSE') return error
  return new Error(`Port ${port} is taken. Stop what uses it, or choose another with ${variable}`)
}
