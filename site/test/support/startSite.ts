import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { pino } from 'pino'
import { createServer } from '../../server/createServer.ts'
import type { Lanes } from '../../server/lanes/createLanes.ts'
import { createSiteLanes } from '../../server/lanes/createSiteLanes.ts'
import type { AstroHandler } from '../../server/middleware/renderPages/renderPages.ts'
import { createFreshness, type Freshness } from '../../src/lib/freshness/createFreshness.ts'
import { type Answered, type Asked, ask } from './ask.ts'

/** Stands where the built pages stand and tells what they would be given. */
export const echo: AstroHandler = (req, res, _next, locals) => {
  const { log, reader, ...rest } = locals as { log: unknown; reader: unknown }
  res.setHeader('Content-Type', 'application/json')
  res.end(JSON.stringify({ url: req.url, ...rest }))
}

type Parts = Parameters<typeof createServer>[0]
export type Given = Partial<Omit<Parts, 'env'>> & { env?: Partial<Parts['env']> }
export type Site = {
  port: number
  freshness: Freshness
  lanes: Lanes
  server: Server
  /** Lines of the log so far. */
  lines: Record<string, unknown>[]
  get: (path: string, asked?: Asked) => Promise<Answered>
  stop: () => Promise<void>
}

/** The whole server on a free port; whatever is not given is as harmless as can be. */
export async function startSite({ env, freshness = createFreshness(), ...parts }: Given = {}): Promise<Site> {
  const lines: Record<string, unknown>[] = []
  const log = pino({ base: undefined }, { write: (line: string) => void lines.push(JSON.parse(line)) })
  const lanes = createSiteLanes(log)
  const server = createServer({
    freshness,
    env: { siteOrigin: undefined, cmsOrigin: 'http://127.0.0.1:9', trustProxy: false, ...env },
    log,
    agencyOf: (host) => (host === 'maidd.example.kz' ? 'maidd' : undefined),
    ready: () => true,
    lanes,
    handler: echo,
    client: fileURLToPath(new URL('client/', import.meta.url)),
    ...parts,
  })
  await listen(server)
  const { port } = server.address() as AddressInfo
  return {
    port,
    freshness,
    lanes,
    server,
    lines,
    get: (path, asked) => ask(port, path, asked),
    stop: () => stopServer(server),
  }
}

/** Opens `server` on a free loopback port. */
export async function listen(server: Server): Promise<Server> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return server
}

export async function stopServer(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise<void>((resolve) => server.close(() => resolve()))
}
