import { type Grid, widthOf } from './grid'

export type Place = { row: number; column: number }
type Key = { key: string; shiftKey: boolean; altKey: boolean; ctrlKey: boolean; metaKey: boolean }
type Caret = { value: string; selectionStart: number; selectionEnd: number }

/**
 * Where a key leads from a cell; null when it is the cell's own matter. Arrows leave a cell at its edge only, Enter goes to the row below,
 * which may have to be made, and with Shift writes a line break. Tab goes on by itself: a table must not keep who walks by keyboard.
 */
export function placeAfter(
  pressed: Key,
  { value, selectionStart, selectionEnd }: Caret,
  from: Place,
  grid: Grid,
): Place | null {
  const { key } = pressed
  if (pressed.shiftKey || pressed.altKey || pressed.ctrlKey || pressed.metaKey) return null
  if (key === 'Enter') return { ...from, row: from.row + 1 }
  if (selectionStart !== selectionEnd) return null
  const before = value.slice(0, selectionStart)
  const after = value.slice(selectionEnd)
  if (key === 'ArrowUp' && !before.includes('\n')) return within({ ...from, row: from.row - 1 }, grid)
  if (key === 'ArrowDown' && !after.includes('\n')) return within({ ...from, row: from.row + 1 }, grid)
  if (key === 'ArrowLeft' && !before) return within({ ...from, column: from.column - 1 }, grid)
  if (key === 'ArrowRight' && !after) return within({ ...from, column: from.column + 1 }, grid)
  return null
}

const within = (place: Place, grid: Grid): Place | null =>
  place.row >= 0 && place.row < grid.cells.length && place.column >= 0 && place.column < widthOf(grid)
    ? place
    : null
