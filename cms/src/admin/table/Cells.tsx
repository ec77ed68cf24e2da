import { TABLE_LIMITS } from '@birlik/shared/rules'
import { useTranslation } from '@payloadcms/ui'
import { memo } from 'react'
import type { Grid } from './logic/grid'

type Translate = (key: string, variables?: Record<string, unknown>) => string
type Acts = {
  readOnly: boolean
  write: (row: number, column: number, text: string) => void
  focus: (row: number, column: number) => void
}

/** Every cell, named by its row and column and by what stands at their heads. */
export function Cells({ grid, ...acts }: Acts & { grid: Grid }) {
  const { cells, head, headColumn } = grid
  // Joined, so that rows which did not change need not be drawn again.
  const names = head ? (cells[0] ?? []).join('\t') : ''
  return (
    <table>
      <tbody>
        {cells.map((texts, row) => (
          <Row
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place.
            key={row}
            texts={texts.join('\u0000')}
            row={row}
            names={row === 0 ? '' : names}
            isHead={head && row === 0}
            headColumn={headColumn}
            {...acts}
          />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = Acts & { texts: string; row: number; names: string; isHead: boolean; headColumn: boolean }

const Row = memo(({ texts, row, names, isHead, headColumn, readOnly, write, focus }: RowProps) => {
  const t = useTranslation().t as Translate
  const columns = names.split('\t')
  const cells = texts.split('\u0000')
  return (
    <tr>
      {cells.map((text, column) => {
        const isName = isHead || (headColumn && column === 0)
        const place = t('table:place', { row: row + 1, column: column + 1 })
        const called = [place, columns[column], headColumn && column > 0 && cells[0]]
          .filter(Boolean)
          .join(', ')
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place.
          <td key={column} className={isName ? 'birlik-table__name' : undefined}>
            <textarea
              data-cell={`${row}-${column}`}
              aria-label={called}
              rows={1}
              maxLength={TABLE_LIMITS.cell}
              value={text}
              readOnly={readOnly}
              onChange={(event) => write(row, column, event.target.value)}
              onFocus={() => focus(row, column)}
            />
          </td>
        )
      })}
    </tr>
  )
})
Row.displayName = 'Row'
