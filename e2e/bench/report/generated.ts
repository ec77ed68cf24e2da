import { FIGURES } from '../figures/index.ts'
import notes from '../notes.json' with { type: 'json' }
import { cells } from './cells.ts'
import type { Result } from './keepResult.ts'

const holdsBack: Record<string, string> = notes

/** The part of docs/benchmarks.md that is made from results. */
export function generated(results: Record<string, Result>): string {
  const measured = Object.keys(FIGURES).flatMap((name) => {
    const result = results[name]
    return result ? [{ name, result }] : []
  })
  const newest = measured.map(({ result }) => result).sort((a, b) => (a.date < b.date ? 1 : -1))[0]
  return [machineOf(newest), ...measured.map(({ name, result }) => section(name, result))].join('\n\n')
}

function machineOf(result: Result | undefined): string {
  const { processor, memory, kernel, ...versions } = result?.machine ?? {}
  const list = Object.entries(versions).map(([name, version]) => `${name} ${version}`)
  return `Measured on ${processor}, ${memory}, ${kernel}, with ${list.join(', ')}.`
}

function section(name: string, result: Result): string {
  const { title = name, how = '' } = FIGURES[name] ?? {}
  const rows = result.rows.map((row) => {
    const { what, value, reference, goal, verdict } = cells(name, row)
    return `| ${what} | ${value} | ${reference} | ${goal} | ${verdict && `**${verdict}**`} |`
  })
  const pictures = result.charts.map((chart) => `![${chart.title}](pictures/bench-${chart.name}.svg)`)
  return [
    `## ${title}`,
    how,
    ['| what | figure | reference | goal | |', '|---|---|---|---|---|', ...rows].join('\n'),
    ...(result.remarks.length ? [result.remarks.map((remark) => `- ${remark}`).join('\n')] : []),
    ...(holdsBack[name] ? [`What holds it back: ${holdsBack[name]}`] : []),
    ...pictures,
    `On ${result.date}, in ${duration(result.seconds)}: \`npm run bench -- --only ${name}\``,
  ].join('\n\n')
}

function duration(seconds: number): string {
  return seconds < 120 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
