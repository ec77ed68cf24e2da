import type { Bench } from './bench.ts'

export type Unit = 'requests/s' | 'messages/s' | 'ms' | '×' | '%' | 'kB' | 'MB' | 'points' | ''

/** One line of the table. `key` finds its goal in goals.ts; `rounds` are the single values that `value` sums up. */
export type Row = {
  key: string
  what: string
  value: number
  unit: Unit
  reference?: string
  rounds?: number[]
}

export type Chart = {
  name: string
  title: string
  unit: Unit
  kind: 'bar' | 'line'
  categories: string[]
  series: { name: string; values: number[] }[]
}

/** What a figure found; kept in docs/benchmarks.json, from which the document is made. */
export type Outcome = { rows: Row[]; charts: Chart[]; remarks: string[] }

export type Figure = {
  title: string
  /** How it is measured, for readers of the document. */
  how: string
  measure: (bench: Bench) => Promise<Outcome>
}
