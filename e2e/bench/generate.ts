import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { fill } from './generator/fill.ts'
import { loadDemo } from './support/loadDemo.ts'

// node e2e/bench/generate.ts --news 20000 --agencies 220 --data <dir>: fills the SQLite database of a data directory up
// to so many news and agencies, for measuring and trying out. No cms may run on it meanwhile.
const { values } = parseArgs({
  options: {
    news: { type: 'string', default: '2000' },
    agencies: { type: 'string', default: '220' },
    data: { type: 'string' },
  },
})
if (!values.data) throw new Error('Usage: generate.ts --news <number> --agencies <number> --data <directory>')

const dataDir = resolve(values.data)
const path = join(dataDir, 'birlik.db')
if (!existsSync(path)) {
  console.log('loading the demonstration, of which the rest are copies…')
  await loadDemo(dataDir)
}
fill(path, { news: Number(values.news), agencies: Number(values.agencies) }, console.log)
