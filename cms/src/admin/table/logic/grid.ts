import { TABLE_LIMITS, type TableRow } from '@birlik/shared/rules'

/** A table while it is being edited: as many cells in each row. */
export type Grid = {
  /** Whether the first row names the columns. */
  head: boolean
  /** Whether the first cell of each row names the row. */
  headColumn: boolean
  cells: string[][]
}
export type Line = 'row' | 'column'
type Stored = { head?: unknown; headColumn?: unknown; rows?: unknown }

const NEW: Grid = { head: true, headColumn: false, cells: rectangle([], 3, 2) }

/** The grid of what a block keeps. Whatever was stored, it can be shown and mended. */
export function gridOf({ head, headColumn, rows }: Stored): Grid {
  const names = textsOf(head)
  const body = Array.isArray(rows) ? rows.map((row) => textsOf(row?.cells)) : []
  if (!body.length && !names.length) return NEW
  const cells = names.length ? [names, ...body] : body
  return {
    head: names.length > 0,
    headColumn: headColumn === true,
    cells: rectangle(cells, names.length ? 2 : 1, 1),
  }
}

/** What a block keeps of a grid. */
export function storedOf({ head, headColumn, cells }: Grid) {
  const [names = [], ...below] = cells
  const rows: TableRow[] = (head ? below : cells).map((row) => ({ cells: row }))
  return { head: head ? names : [], headColumn, rows }
}

export const widthOf = ({ cells }: Grid): number => cells[0]?.length ?? 0

/** Whether one more line of the sort still fits. */
export const hasRoom = (grid: Grid, line: Line): boolean =>
  line === 'row' ? bodyOf(grid) < TABLE_LIMITS.rows : widthOf(grid) < TABLE_LIMITS.columns

/** Whether a line may go: a table keeps one row below its head, and one column. */
export const maySpare = (grid: Grid, line: Line): boolean =>
  line === 'row' ? bodyOf(grid) > 1 : widthOf(grid) > 1

export const withCell = (grid: Grid, row: number, column: number, text: string): Grid => ({
  ...grid,
  cells: grid.cells.map((cells, at) => (at === row ? cells.with(column, text) : cells)),
})

/** An empty line before the one at this place; at the end when there is none. */
export function withLine(grid: Grid, line: Line, at: number): Grid {
  if (!hasRoom(grid, line)) return grid
  const { cells } = grid
  if (line === 'column') return { ...grid, cells: cells.map((row) => row.toSpliced(at, 0, '')) }
  return {
    ...grid,
    cells: cells.toSpliced(
      at,
      0,
      Array.from({ length: widthOf(grid) }, () => ''),
    ),
  }
}

export function withoutLine(grid: Grid, line: Line, at: number): Grid {
  if (!maySpare(grid, line)) return grid
  const { cells } = grid
  if (line === 'column') return { ...grid, cells: cells.map((row) => row.toSpliced(at, 1)) }
  return { ...grid, cells: cells.toSpliced(at, 1) }
}

/** A line brought to the place of its neighbour; beyond the edge nothing moves. */
export function withMoved(grid: Grid, line: Line, from: number, to: number): Grid {
  const length = line === 'row' ? grid.cells.length : widthOf(grid)
  if (to < 0 || to >= length) return grid
  const moved = <T>(list: T[]) => list.toSpliced(from, 1).toSpliced(to, 0, list[from] as T)
  return { ...grid, cells: line === 'row' ? moved(grid.cells) : grid.cells.map(moved) }
}

/** Cells written over the grid from a place on, which grows as far as it may; `cut` says that not all of them fitted. */
export function withPasted(
  grid: Grid,
  row: number,
  column: number,
  pasted: string[][],
): { grid: Grid; cut: boolean } {
  const mostRows = TABLE_LIMITS.rows + Number(grid.head)
  const wide = column + Math.max(0, ...pasted.map(({ length }) => length))
  const high = row + pasted.length
  const width = Math.min(Math.max(widthOf(grid), wide), TABLE_LIMITS.columns)
  const height = Math.min(Math.max(grid.cells.length, high), mostRows)
  const isLong = pasted.some((line) => line.some(({ length }) => length > TABLE_LIMITS.cell))
  const cells = rectangle(grid.cells, height, width).map((line, y) =>
    line.map((cell, x) => pasted[y - row]?.[x - column]?.slice(0, TABLE_LIMITS.cell) ?? cell),
  )
  return { grid: { ...grid, cells }, cut: isLong || wide > width || high > height }
}

const bodyOf = ({ head, cells }: Grid) => cells.length - Number(head)

function textsOf(values: unknown): string[] {
  return Array.isArray(values)
    ? values.map((value) => (typeof value === 'string' ? value : String(value ?? '')))
    : []
}

function rectangle(cells: string[][], height: number, leastWidth: number): string[][] {
  const width = Math.max(leastWidth, ...cells.map(({ length }) => length))
  const rows = Math.max(height, cells.length)
  return Array.from({ length: rows }, (_, y) => Array.from({ length: width }, (_, x) => cells[y]?.[x] ?? ''))
}
