import './lib/requireNode.mjs'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { ensureBuilt } from './lib/ensureBuilt.mjs'
import { ensureInstalled } from './lib/ensureInstalled.mjs'
import { ensureLoadTools } from './lib/ensureLoadTools.mjs'
import { environment } from './lib/environment.mjs'
import { fault } from './lib/fault.mjs'
import { findChromium, NO_CHROMIUM } from './lib/findChromium.mjs'
import { main } from './lib/main.mjs'
import { node, root } from './lib/paths.mjs'

// `npm run bench`, `npm run bench -- --only cached,herd`, `npm run bench -- --quick` (seconds, writes nothing).
await main(async () => {
  await ensureInstalled()
  await ensureBuilt('cms')
  await ensureBuilt('site')
  await ensureLoadTools()
  const chromium = await findChromium()
  if (!chromium) throw fault(`Nothing is measured: ${NO_CHROMIUM}`)
  const env = environment({ CHROMIUM_PATH: chromium })
  const args = [join(root, 'e2e/bench/run.ts'), ...process.argv.slice(2)]
  const bench = spawn(node, args, { cwd: join(root, 'e2e'), env, stdio: 'inherit' })
  // It ends its servers by itself; whoever stops this command stops it, too.
  process.once('exit', () => bench.kill('SIGTERM'))
  return new Promise((done) => bench.once('exit', (code) => done(code ?? 1)))
})
