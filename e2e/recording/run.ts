import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { preparedDemo } from '../support/copyOfDemo.ts'
import { clockAt, LOADED } from './clock.ts'
import { textsOf } from './exchange.ts'
import { listen } from './listen.ts'
import { RECORDINGS } from './startPlayer.ts'

/**
 * `run.ts record` writes what cms answers now to e2e/recordings; `run.ts check` fails when that differs from what lies there;
 * `run.ts prepare` makes what both begin with.
 */
const [mode] = process.argv.slice(2)
if (mode === 'prepare') {
  await preparedDemo({ ...process.env, ...clockAt(LOADED) })
  process.exit()
}
await mkdir(RECORDINGS, { recursive: true })
const texts = textsOf(await listen())
const kept = new Map<string, string>()
for (const name of await readdir(RECORDINGS)) kept.set(name, await readFile(join(RECORDINGS, name), 'utf8'))

const differing = [...new Set([...kept.keys(), ...texts.keys()])].filter(
  (name) => kept.get(name) !== texts.get(name),
)
if (mode === 'record') await record()
else tell()
process.exit()

async function record() {
  for (const name of differing) {
    const text = texts.get(name)
    if (text === undefined) await rm(join(RECORDINGS, name))
    else await writeFile(join(RECORDINGS, name), text)
  }
  console.log(`${texts.size} answers are recorded, ${differing.length} of them are new, changed or gone.`)
}

function tell() {
  for (const name of differing) console.error(differenceOf(name))
  if (!differing.length) return console.log(`cms answers as recorded (${texts.size}).`)
  console.error(
    `cms answers otherwise than recorded in e2e/recordings (${differing.length}). If that is meant: npm run record, and commit them.`,
  )
  process.exit(1)
}

/** The first line that differs. */
function differenceOf(name: string): string {
  const [before, now] = [kept.get(name), texts.get(name)]
  if (before === undefined) return `${name}: is not recorded`
  if (now === undefined) return `${name}: is asked by no page any more`
  const lines = before.split('\n')
  const changed = now.split('\n')
  const n = changed.findIndex((line, at) => line !== lines[at])
  return `${name}:${n + 1}: recorded ${lines[n]?.trim()}, now ${changed[n]?.trim()}`
}
