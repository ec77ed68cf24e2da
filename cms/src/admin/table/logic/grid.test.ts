import { TABLE_LIMITS } from '@birlik/shared/rules'
import { describe, expect, it } from 'vitest'
import {
  gridOf,
  hasRoom,
  maySpare,
  storedOf,
  withCell,
  withLine,
  withMoved,
  withoutLine,
  withPasted,
} from './grid'

const stored = { head: ['а', 'б'], headColumn: false, rows: [{ cells: ['1', '2'] }, { cells: ['3', '4'] }] }
const grid = gridOf(stored)

describe('what a block keeps', () => {
  it('is what was read', () => expect(storedOf(grid)).toEqual(stored))

  it.each([
    ['nothing', {}, { head: ['', ''], headColumn: false, rows: [{ cells: ['', ''] }, { cells: ['', ''] }] }],
    [
      'rows of different lengths',
      { rows: [{ cells: ['1'] }, { cells: ['2', '3'] }] },
      {
        head: [],
        headColumn: false,
        rows: [{ cells: ['1', ''] }, { cells: ['2', '3'] }],
      },
    ],
    ['names alone', { head: ['а'] }, { head: ['а'], headColumn: false, rows: [{ cells: [''] }] }],
    [
      'what is no table',
      { head: 'а', rows: [null, { cells: [1, null] }] },
      {
        head: [],
        headColumn: false,
        rows: [{ cells: ['', ''] }, { cells: ['1', ''] }],
      },
    ],
  ])('of %s can be shown and mended', (_name, kept, shown) => expect(storedOf(gridOf(kept))).toEqual(shown))
})

it.each([
  [
    'a cell',
    withCell(grid, 1, 1, 'x'),
    [
      ['а', 'б'],
      ['1', 'x'],
      ['3', '4'],
    ],
  ],
  [
    'a row before',
    withLine(grid, 'row', 1),
    [
      ['а', 'б'],
      ['', ''],
      ['1', '2'],
      ['3', '4'],
    ],
  ],
  [
    'a row at the end',
    withLine(grid, 'row', 3),
    [
      ['а', 'б'],
      ['1', '2'],
      ['3', '4'],
      ['', ''],
    ],
  ],
  [
    'a column',
    withLine(grid, 'column', 1),
    [
      ['а', '', 'б'],
      ['1', '', '2'],
      ['3', '', '4'],
    ],
  ],
  [
    'a row away',
    withoutLine(grid, 'row', 1),
    [
      ['а', 'б'],
      ['3', '4'],
    ],
  ],
  ['a column away', withoutLine(grid, 'column', 0), [['б'], ['2'], ['4']]],
  [
    'a row down',
    withMoved(grid, 'row', 1, 2),
    [
      ['а', 'б'],
      ['3', '4'],
      ['1', '2'],
    ],
  ],
  [
    'a column to the left',
    withMoved(grid, 'column', 1, 0),
    [
      ['б', 'а'],
      ['2', '1'],
      ['4', '3'],
    ],
  ],
  ['beyond the edge', withMoved(grid, 'row', 2, 3), grid.cells],
  [
    'pasted over',
    withPasted(grid, 1, 0, [['x', 'y']]).grid,
    [
      ['а', 'б'],
      ['x', 'y'],
      ['3', '4'],
    ],
  ],
  [
    'pasted beyond',
    withPasted(grid, 2, 1, [['x', 'y'], ['z']]).grid,
    [
      ['а', 'б', ''],
      ['1', '2', ''],
      ['3', 'x', 'y'],
      ['', 'z', ''],
    ],
  ],
])('%s', (_name, { cells }, expected) => expect(cells).toEqual(expected))

it('keeps one row below its head and one column', () => {
  const small = withoutLine(withoutLine(grid, 'row', 1), 'column', 0)
  expect([maySpare(small, 'row'), maySpare(small, 'column')]).toEqual([false, false])
  expect(withoutLine(withoutLine(small, 'row', 1), 'column', 0)).toEqual(small)
})

it('grows as far as a table may, and says that the rest was cut', () => {
  const { rows, columns, cell } = TABLE_LIMITS
  const large = Array.from({ length: rows + 9 }, () =>
    Array.from({ length: columns + 9 }, () => 'x'.repeat(cell + 9)),
  )
  const { grid: full, cut } = withPasted(grid, 0, 0, large)
  expect([full.cells.length, full.cells[0]?.length, full.cells[5]?.[5]?.length, cut]).toEqual([
    rows + 1,
    columns,
    cell,
    true,
  ])
  expect([hasRoom(full, 'row'), hasRoom(full, 'column')]).toEqual([false, false])
  expect(withLine(withLine(full, 'row', 0), 'column', 0)).toBe(full)
  expect(withPasted(grid, 0, 0, [['x']]).cut).toBe(false)
})
