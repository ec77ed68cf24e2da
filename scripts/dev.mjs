import './lib/requireNode.mjs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { launch, stop } from './lib/children.mjs'
import { ensureBuilt, inputsOf } from './lib/ensureBuilt.mjs'
import { ensureInstalled } from './lib/ensureInstalled.mjs'
import { addressOf, environment } from './lib/environment.mjs'
import { keptSecret } from './lib/keptSecret.mjs'
import { main } from './lib/main.mjs'
import { node, root, tool } from './lib/paths.mjs'
import { say, step } from './lib/progress.mjs'
import { requirePort } from './lib/requirePort.mjs'
import { startSite } from './lib/servers.mjs'
import { waitHealthy } from './lib/waitHealthy.mjs'

await main(dev, { interrupted: 0 })

async function dev() {
  const settings = environment()
  await requirePort(settings.CMS_PORT, 'CMS_PORT', settings.CMS_HOST)
  await requirePort(settings.SITE_PORT, 'SITE_PORT')
  await ensureInstalled()
  const cmsOrigin = addressOf(settings.CMS_HOST, settings.CMS_PORT)
  const env = { ...settings, SECRET: settings.SECRET ?? keptSecret(settings.DATA_DIR) }

  const options = { cwd: join(root, 'cms'), env: { ...env, NODE_ENV: 'development' } }
  const cms = launch(
    'cms',
    [node, tool('next/dist/bin/next'), 'dev', '-H', env.CMS_HOST, '-p', env.CMS_PORT],
    options,
  )
  await step('starting cms', () => waitHealthy('cms', cms, cmsOrigin))
  say(
    `\n  editors    ${env.CMS_ORIGIN ?? `http://localhost:${env.CMS_PORT}`}/admin\n  citizens   http://localhost:${env.SITE_PORT}/\n`,
  )
  await watchSite({ ...env, NODE_ENV: 'production' })
}

// Express stands in front of Astro and needs its built handler, so a change means build and restart (some
// seconds). Comparing hashes costs 10 ms and cannot miss a change as file events can.
async function watchSite(env) {
  let site
  let built
  for (;;) {
    const inputs = inputsOf('site')
    if (inputs !== built) {
      built = inputs
      if (site) await stop(site)
      site = await rebuild(env)
    }
    await sleep(1_000)
  }
}

async function rebuild(env) {
  try {
    await ensureBuilt('site')
    return await startSite(env)
  } catch (error) {
    if (error.name !== 'Fault') throw error
    say(`${error.details}\n${error.message}\n`)
    return undefined
  }
}
