import { parseArgs } from 'node:util'
import { FIGURES } from './figures/index.ts'
import { keepResult } from './report/keepResult.ts'
import { table } from './report/table.ts'
import { createBench } from './support/bench.ts'

const { values } = parseArgs({
  options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } },
})
const wanted = values.only?.split(',').map((name) => name.trim()) ?? Object.keys(FIGURES)
const unknown = wanted.filter((name) => !FIGURES[name])
if (unknown.length) {
  console.error(
    `There is no figure ${unknown.join(', ')}. The figures are: ${Object.keys(FIGURES).join(', ')}.`,
  )
  process.exit(1)
}

const began = Date.now()
const say = (line: string) => console.log(`  ${clock(Date.now() - began)}  ${line}`)
const bench = await createBench({ quick: values.quick, say })
let stopping = false
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    stopping = true
    bench.close().finally(() => process.exit(130))
  })
}

let failed = 0
try {
  for (const name of wanted) failed += (await one(name)) ? 0 : 1
} finally {
  await bench.close()
}
console.log(`\n${wanted.length - failed} figures measured in ${clock(Date.now() - began)}, ${failed} failed`)
process.exit(failed ? 1 : 0)

// One figure that breaks must not take the others' half hour with it.
async function one(name: string): Promise<boolean> {
  const figure = FIGURES[name]
  if (!figure || stopping) return false
  const started = Date.now()
  console.log(`\n${figure.title}`)
  try {
    const outcome = await figure.measure(bench)
    await bench.end()
    console.log(table(name, outcome))
    if (!values.quick) keepResult(name, outcome, Math.round((Date.now() - started) / 1000))
    return true
  } catch (error) {
    if (!stopping) console.error(error)
    await bench.end()
    return false
  }
}

function clock(ms: number): string {
  const seconds = Math.round(ms / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
