import './lib/requireNode.mjs'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './lib/children.mjs'
import { ensureBuilt } from './lib/ensureBuilt.mjs'
import { ensureInstalled } from './lib/ensureInstalled.mjs'
import { environment } from './lib/environment.mjs'
import { fault } from './lib/fault.mjs'
import { keptSecret } from './lib/keptSecret.mjs'
import { main } from './lib/main.mjs'
import { node, root } from './lib/paths.mjs'
import { say, seconds, step } from './lib/progress.mjs'
import { requirePort } from './lib/requirePort.mjs'
import { startCms, startSite } from './lib/servers.mjs'

const began = Date.now()

await main(start, { interrupted: 0 })

async function start() {
  const settings = environment()
  await requirePort(settings.CMS_PORT, 'CMS_PORT', settings.CMS_HOST)
  await requirePort(settings.SITE_PORT, 'SITE_PORT')
  if (settings.CMS_PORT === settings.SITE_PORT)
    throw fault('CMS_PORT and SITE_PORT are the same: choose two ports.')

  await ensureInstalled()
  await ensureBuilt('cms')
  await ensureBuilt('site')

  const env = {
    ...settings,
    SECRET: settings.SECRET ?? keptSecret(settings.DATA_DIR),
    DEMO: settings.DEMO ?? (settings.NODE_ENV === 'production' && settings.DATABASE_URL ? 'off' : 'on'),
    NODE_ENV: 'production',
  }
  if (isDemo(env)) {
    const command = [node, 'src/commands/demo.ts']
    await step('preparing the demonstration', () => run('demo', command, { cwd: join(root, 'cms'), env }))
  }
  const cms = await startCms(env)
  const site = await startSite(env)
  announce(env)

  const [name, outcome, log] = await Promise.race([firstEnd('cms', cms), firstEnd('site', site)])
  throw fault(`${name} stopped by itself (${outcome}), so everything was stopped. Its log is ${log}.`)
}

async function firstEnd(name, child) {
  return [name, await child.ended, child.log]
}

function isDemo({ DEMO }) {
  return ['on', 'true', '1'].includes(DEMO)
}

function announce(env) {
  say(`\nBirlik is ready (${seconds(began)})\n`)
  say(`  citizens   ${env.SITE_ORIGIN ?? `http://localhost:${env.SITE_PORT}`}/`)
  say(`  editors    ${env.CMS_ORIGIN ?? `http://localhost:${env.CMS_PORT}`}/admin`)
  const logins = join(env.DATA_DIR, 'demo-logins.json')
  if (isDemo(env) && existsSync(logins)) {
    say('\n  Log-ins of the demonstration')
    const rows = JSON.parse(readFileSync(logins, 'utf8')).map(({ role, agency, email, password }) => [
      role,
      agency ?? '–',
      email,
      password,
    ])
    const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column].length)))
    for (const row of rows) say(`  ${row.map((cell, column) => cell.padEnd(widths[column])).join('  ')}`)
  }
  say('\nCtrl-C stops it. Logs: .cache/logs')
}
