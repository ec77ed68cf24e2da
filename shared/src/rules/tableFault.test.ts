import { expect, it } from 'vitest'
import { TABLE_LIMITS, tableFault } from './tableFault.ts'

const { rows, columns, cell } = TABLE_LIMITS
const table = (height: number, width: number, text = 'а') =>
  Array.from({ length: height }, () => ({ cells: Array.from({ length: width }, () => text) }))

it.each([
  ['a table', table(2, 2), null],
  ['as large as may be', table(rows, columns), null],
  ['rows with their ids', [{ id: '1', cells: ['а'] }], null],
  ['none', null, 'at least one row'],
  ['no rows', [], 'at least one row'],
  ['empty cells', table(2, 2, ' '), 'at least one row'],
  ['text', 'а', 'must consist of rows'],
  ['a row that is none', [null], 'must consist of rows'],
  ['numbers', [{ cells: [1] }], 'must consist of rows'],
  ['too many rows', table(rows + 1, 1), 'rows – 300'],
  ['too many columns', table(1, columns + 1), 'too large'],
  ['too long a cell', table(1, 1, 'а'.repeat(cell + 1)), 'too large'],
])('%s', (_name, value, said) => {
  const fault = tableFault(value)
  if (said === null) expect(fault).toBeNull()
  else expect(fault?.en).toContain(said)
})
