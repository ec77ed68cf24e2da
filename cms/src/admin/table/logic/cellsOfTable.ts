import { TABLE_LIMITS } from '@birlik/shared/rules'

const BREAKS = ['BR']
const LINES = ['P', 'DIV', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'TR']
const UNREAD = ['SCRIPT', 'STYLE', 'TABLE', 'TEMPLATE']

/**
 * Cells of a table of HTML, its own and not those of a table within it. A cell over several columns or rows has its text in the first of
 * them, and the others stay empty: a screen reader would say a repeated text again.
 */
export function cellsOfTable(table: Element): string[][] {
  const rows = [...table.querySelectorAll('tr')].filter((row) => row.closest('table') === table)
  const grid: string[][] = rows.map(() => [])
  rows.forEach((row, y) => {
    const cells = [...row.children].filter(({ tagName }) => tagName === 'TD' || tagName === 'TH')
    for (const cell of cells) {
      let x = 0
      while (grid[y]?.[x] !== undefined) x++
      const wide = spanOf(cell, 'colspan', TABLE_LIMITS.columns)
      const high = spanOf(cell, 'rowspan', rows.length - y)
      for (let down = 0; down < high; down++)
        for (let right = 0; right < wide; right++) {
          const line = grid[y + down]
          if (line) line[x + right] = down || right ? '' : textOf(cell)
        }
    }
  })
  return withoutEmptyEdges(grid.map((row) => Array.from(row, (cell) => cell ?? '')))
}

const spanOf = (cell: Element, name: string, most: number) =>
  Math.min(Math.max(Number(cell.getAttribute(name)) || 1, 1), most)

/** The text of a cell, its paragraphs on lines of their own. Pictures and tables within are left out. */
function textOf(node: Node): string {
  return written(node)
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim()
}

function written(node: Node): string {
  if (node.nodeType === 3) return (node.textContent ?? '').replace(/\s+/g, ' ')
  const name = node.nodeName.toUpperCase()
  if (BREAKS.includes(name)) return '\n'
  if (UNREAD.includes(name)) return ''
  const text = [...node.childNodes].map(written).join('')
  return LINES.includes(name) ? `\n${text}\n` : text
}

/** Spreadsheets copy whole columns with what is empty below and beside. */
function withoutEmptyEdges(cells: string[][]): string[][] {
  const last = cells.findLastIndex((row) => row.some(Boolean))
  const kept = cells.slice(0, last + 1)
  const width = Math.max(0, ...kept.map((row) => row.findLastIndex(Boolean) + 1))
  return kept.map((row) => Array.from({ length: width }, (_, x) => row[x] ?? ''))
}
