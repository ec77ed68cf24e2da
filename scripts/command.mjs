import './lib/requireNode.mjs'
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ensureInstalled } from './lib/ensureInstalled.mjs'
import { environment } from './lib/environment.mjs'
import { fault } from './lib/fault.mjs'
import { main } from './lib/main.mjs'
import { node, root } from './lib/paths.mjs'

const [name = '', ...args] = process.argv.slice(2)

// `npm run import -- …`: a command of cms in the foreground, in the folder the person typed it in.
await main(async () => {
  const file = join(root, 'cms/src/commands', `${name}.ts`)
  if (!existsSync(file)) throw fault(`There is no command "${name}" in cms/src/commands.`)
  await ensureInstalled()
  const cwd = process.env.INIT_CWD ?? process.cwd()
  return spawnSync(node, [file, ...args], { cwd, env: environment(), stdio: 'inherit' }).status ?? 1
})
