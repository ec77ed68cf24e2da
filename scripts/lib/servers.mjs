import { join } from 'node:path'
import { launch } from './children.mjs'
import { addressOf } from './environment.mjs'
import { keysOfSite } from './keysOfSite.mjs'
import { node, root } from './paths.mjs'
import { step } from './progress.mjs'
import { waitHealthy } from './waitHealthy.mjs'

/** Starts the built cms and waits until it answers. */
export function startCms(env) {
  return start('cms', [node, 'server/start.ts'], env, addressOf(env.CMS_HOST, env.CMS_PORT))
}

/** Starts the built site and waits until it answers. */
export function startSite(env) {
  // For cms CMS_ORIGIN is the address that editors open, for site the one where it reaches cms.
  const siteEnv = { ...keysOfSite(env), CMS_ORIGIN: addressOf(env.CMS_HOST, env.CMS_PORT) }
  return start('site', [node, 'server/start.ts'], siteEnv, `http://127.0.0.1:${env.SITE_PORT}`)
}

async function start(name, command, env, origin) {
  const child = launch(name, command, { cwd: join(root, name), env })
  await step(`starting ${name}`, () => waitHealthy(name, child, origin))
  return child
}
