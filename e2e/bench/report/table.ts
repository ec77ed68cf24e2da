import type { Outcome } from '../support/figure.ts'
import { cells } from './cells.ts'

/** The rows of a figure for a terminal. */
export function table(name: string, { rows, remarks }: Outcome): string {
  const lines = rows.map((row) => {
    const { what, value, reference, goal, verdict } = cells(name, row)
    return [what, value, reference, goal, verdict]
  })
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(0, ...lines.map((line) => line[column]?.length ?? 0)),
  )
  return [
    ...lines.map((line) =>
      `  ${line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
    ),
    ...remarks.map((remark) => `  ${remark}`),
  ].join('\n')
}
