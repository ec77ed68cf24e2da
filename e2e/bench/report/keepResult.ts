import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Outcome } from '../support/figure.ts'
import { chartSvg } from './chartSvg.ts'
import { generated } from './generated.ts'
import { type Machine, machine } from './machine.ts'

const docs = resolve(import.meta.dirname, '../../../docs')
const resultsFile = join(docs, 'benchmarks.json')
const document = join(docs, 'benchmarks.md')
const [BEGIN, END] = ['<!-- written by npm run bench: begin -->', '<!-- written by npm run bench: end -->']

export type Result = Outcome & { date: string; seconds: number; machine: Machine }

/** Keeps what a figure found in docs/benchmarks.json and writes from it the document and the figure's charts anew. */
export function keepResult(name: string, outcome: Outcome, seconds: number): void {
  const date = new Date().toISOString().slice(0, 10)
  const results = { ...allResults(), [name]: { date, seconds, machine: machine(), ...outcome } }
  writeFileSync(resultsFile, `${JSON.stringify(results, rounded, 2)}\n`)
  mkdirSync(join(docs, 'pictures'), { recursive: true })
  for (const chart of outcome.charts) {
    writeFileSync(join(docs, 'pictures', `bench-${chart.name}.svg`), chartSvg(chart))
  }
  const text = readFileSync(document, 'utf8')
  const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (before < 0 || after < before)
    throw new Error(`${document} lacks the lines between which figures are written`)
  writeFileSync(
    document,
    `${text.slice(0, before + BEGIN.length)}\n\n${generated(results)}\n\n${text.slice(after)}`,
  )
}

function allResults(): Record<string, Result> {
  return existsSync(resultsFile) ? JSON.parse(readFileSync(resultsFile, 'utf8')) : {}
}

/** Four digits tell as much as such measurements know. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isInteger(value) ? Number(value.toPrecision(4)) : value
}
