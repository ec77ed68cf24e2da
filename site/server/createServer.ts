import { createServer as createHttpServer, type RequestListener, type Server } from 'node:http'
import { guardBodies } from '@birlik/shared/http'
import type { Freshness } from '../src/lib/freshness/index.ts'
import { createApp, type Parts } from './app.ts'
import { conversationEvents } from './events/conversationEvents.ts'
import type { Lanes } from './lanes/createLanes.ts'
import { createHostOf, type HostSettings } from './middleware/resolveHost/createHostOf.ts'
import { createPageCache } from './pageCache/createPageCache.ts'
import { createStore } from './pageCache/createStore.ts'
import { slowPage } from './plainPage.ts'

const MEBIBYTE = 1024 * 1024
// About 5,000 pages with all their codings and 3,000 pictures; the most read stay.
const CACHE = { pages: 256 * MEBIBYTE, pictures: 128 * MEBIBYTE, refusals: 8 * MEBIBYTE }
type Given = Omit<Parts, 'hostOf' | 'env'> & {
  env: Parts['env'] & Pick<HostSettings, 'siteOrigin'>
  agencyOf: HostSettings['agencyOf']
  freshness: Freshness
  lanes: Lanes
  /** Other bounds of bodies, for tests. */
  bodies?: Partial<Parameters<typeof guardBodies>[1]>
}

/** A request may name the whole address (RFC 9112 §3.2.2): what follows reads its path. The host is that of the Host header. */
const inOriginForm =
  (next: RequestListener): RequestListener =>
  (req, res) => {
    if (req.url && !req.url.startsWith('/'))
      req.url = req.url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/^(?!\/)/, '/')
    next(req, res)
  }

/** The whole public server: the page cache, and behind it the application. */
export function createServer({ env, agencyOf, freshness, lanes, bodies, ...parts }: Given): Server {
  const { siteOrigin, trustProxy } = env
  const hostOf = createHostOf({ siteOrigin, trustProxy, agencyOf })
  const app = createApp({ ...parts, env, hostOf })
  const store = createStore(CACHE)
  const pages = createPageCache({ app, hostOf, store, freshness, lanes, log: parts.log })
  const { dialogue } = parts
  const all = dialogue
    ? conversationEvents({ hub: dialogue.hub, hostOf, keyOfLink: dialogue.keys.keyOfLink, next: pages })
    : pages
  return createHttpServer(
    guardBodies(inOriginForm(all), { tooSlow: (_req, res) => slowPage(res), ...bodies }),
  )
}
