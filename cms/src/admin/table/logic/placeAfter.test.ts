import { expect, it } from 'vitest'
import { gridOf } from './grid'
import { placeAfter } from './placeAfter'

const grid = gridOf({ head: ['а', 'б'], rows: [{ cells: ['1', '2'] }] })
const plain = { shiftKey: false, altKey: false, ctrlKey: false, metaKey: false }

it.each([
  ['Enter', 'сөз', 1, { row: 1, column: 0 }],
  ['ArrowRight', 'сөз', 3, { row: 0, column: 1 }],
  ['ArrowRight', 'сөз', 2, null],
  ['ArrowLeft', 'сөз', 0, null],
  ['ArrowDown', 'сөз', 0, { row: 1, column: 0 }],
  ['ArrowDown', 'бір\nекі', 1, null],
  ['ArrowDown', 'бір\nекі', 5, { row: 1, column: 0 }],
  ['ArrowUp', 'сөз', 0, null],
  ['Tab', 'сөз', 0, null],
  ['ә', 'сөз', 0, null],
])('%s in "%s" at %i', (key, value, at, place) =>
  expect(
    placeAfter(
      { ...plain, key },
      { value, selectionStart: at, selectionEnd: at },
      { row: 0, column: 0 },
      grid,
    ),
  ).toEqual(place),
)

it('Enter below the last row leads to a row yet to be made', () =>
  expect(
    placeAfter(
      { ...plain, key: 'Enter' },
      { value: '', selectionStart: 0, selectionEnd: 0 },
      { row: 1, column: 1 },
      grid,
    ),
  ).toEqual({ row: 2, column: 1 }))

it.each(['shiftKey', 'altKey', 'ctrlKey', 'metaKey'])('with %s the key is the cell’s own', (held) =>
  expect(
    placeAfter(
      { ...plain, key: 'Enter', [held]: true },
      { value: '', selectionStart: 0, selectionEnd: 0 },
      { row: 0, column: 0 },
      grid,
    ),
  ).toBeNull(),
)
