import express, { type Express } from 'express'
import type { Logger } from 'pino'
import type { Dialogue } from './dialogue/createDialogue.ts'
import { LARGEST_BODY } from './dialogue/readSent.ts'
import type { Env } from './env.ts'
import { accessLog } from './middleware/accessLog/accessLog.ts'
import { answerErrors, nothingHere } from './middleware/answerErrors/answerErrors.ts'
import { asking } from './middleware/asking/asking.ts'
import { canonicalPath } from './middleware/canonicalPath/canonicalPath.ts'
import { compress } from './middleware/compress/compress.ts'
import { dialogue as dialoguePages } from './middleware/dialogue/dialogue.ts'
import { health } from './middleware/health/health.ts'
import { limitRequests } from './middleware/limitRequests/limitRequests.ts'
import { limitSuggestions } from './middleware/limitSuggestions/limitSuggestions.ts'
import { media } from './middleware/media/media.ts'
import { openToAll } from './middleware/openToAll/openToAll.ts'
import { preferences } from './middleware/preferences/preferences.ts'
import { publicApi } from './middleware/publicApi/publicApi.ts'
import { type AstroHandler, renderPages } from './middleware/renderPages/renderPages.ts'
import type { HostOf } from './middleware/resolveHost/createHostOf.ts'
import { resolveHost } from './middleware/resolveHost/resolveHost.ts'
import { securityHeaders } from './middleware/securityHeaders/securityHeaders.ts'
import { staticFiles } from './middleware/staticFiles/staticFiles.ts'

export type Parts = {
  env: Pick<Env, 'cmsOrigin' | 'trustProxy'>
  log: Logger
  hostOf: HostOf
  /** Whether pages can be answered. */
  ready: () => boolean
  handler: AstroHandler
  /** Directory of the built styles, scripts and fonts. */
  client: string
  /** Undefined without its keys: nothing can be sent then. */
  dialogue?: Dialogue | undefined
  /** Requests to the open API that one reader may make in a minute. */
  apiPerMinute?: number
}

const MEGABYTE = 1024 * 1024
/** Where citizens send something: on an agency's own host without the agency. */
const DIALOGUE = /^\/(?:kk|ru|en)(?:\/[^/]+)?\/dialogue\/(?:forms|with)\/[^/]+$/

/** Addresses that people and machines are given begin otherwise; files of the build have been found before. */
const ASTRO_OWN = /^\/_.*/

/** The site as one ordered list. */
export function createApp({
  env,
  log,
  hostOf,
  ready,
  handler,
  client,
  dialogue,
  apiPerMinute = 300,
}: Parts): Express {
  const { cmsOrigin, trustProxy } = env
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', 'simple')
  // One proxy in front, when there is one: the reader's address is what it saw.
  app.set('trust proxy', trustProxy ? 1 : false)

  app.use(accessLog({ log, trustProxy }))
  app.use(asking)
  app.use(compress)
  app.use(securityHeaders)
  app.use(health(ready))
  app.use(resolveHost(hostOf))
  app.use(openToAll())
  app.use('/api/v1', publicApi({ cmsOrigin, perMinute: apiPerMinute }))
  app.use(
    limitRequests({
      limit: MEGABYTE,
      others: [
        { path: /^\/preferences$/, methods: ['POST'], limit: MEGABYTE },
        ...(dialogue ? [{ path: DIALOGUE, methods: ['GET', 'HEAD', 'POST'], limit: LARGEST_BODY }] : []),
      ],
    }),
  )
  app.use(preferences())
  app.use(limitSuggestions())
  app.get('/media/:name', media(cmsOrigin))
  app.use(staticFiles(client))
  // What Astro answers of its own accord: pictures made anew, islands, actions. The site has none of them.
  app.use(ASTRO_OWN, nothingHere)
  app.use(canonicalPath)
  const render = renderPages(handler)
  if (dialogue) app.use(dialoguePages({ dialogue, render }))
  app.use(render)
  app.use(nothingHere)
  app.use(answerErrors)
  return app
}
