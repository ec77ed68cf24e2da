import { createServer as createHttpServer, type Server } from 'node:http'
import type { Freshness } from '../src/lib/freshness/index.ts'
import { createApp, type Parts } from './app.ts'
import { conversationEvents } from './events/conversationEvents.ts'
import { createLanes } from './lanes/createLanes.ts'
import { createHostOf, type HostSettings } from './middleware/resolveHost/createHostOf.ts'
import { SHARED } from './pageCache/addressOf.ts'
import { createPageCache } from './pageCache/createPageCache.ts'
import { createStore } from './pageCache/createStore.ts'

const MEBIBYTE = 1024 * 1024
// About 5,000 pages with all their codings and 3,000 pictures; the most read stay.
const CACHE = { pages: 256 * MEBIBYTE, pictures: 128 * MEBIBYTE, refusals: 8 * MEBIBYTE }
// One page of an agency at a time is some hundred a second, for what was rendered is answered from memory. With three, a rush of
// 2,000 requests a second at cold pages of one agency made others' pages seven times slower; with one, two to three times.
// A queue of 64 is under a second; who would wait longer than three is better told to come again.
// The portal, machines and pictures are everybody's and wider.
const LANES = {
  atOnce: 8,
  within: (lane: string) => (SHARED.has(lane) ? 4 : 1),
  waiting: 64,
  patience: 3000,
}

type Given = Omit<Parts, 'hostOf' | 'env'> & {
  env: Parts['env'] & Pick<HostSettings, 'siteOrigin'>
  agencyOf: HostSettings['agencyOf']
  freshness: Freshness
}

/** The whole public server: the page cache, and behind it the application. */
export function createServer({ env, agencyOf, freshness, ...parts }: Given): Server {
  const { siteOrigin, trustProxy } = env
  const hostOf = createHostOf({ siteOrigin, trustProxy, agencyOf })
  const app = createApp({ ...parts, env, hostOf })
  const store = createStore(CACHE)
  const lanes = createLanes(LANES)
  const pages = createPageCache({ app, hostOf, store, freshness, lanes, log: parts.log })
  const { dialogue } = parts
  if (!dialogue) return createHttpServer(pages)
  const { hub, keys } = dialogue
  return createHttpServer(conversationEvents({ hub, hostOf, keyOfLink: keys.keyOfLink, next: pages }))
}
