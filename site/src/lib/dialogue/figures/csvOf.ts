import { cleanLine } from '@birlik/shared/text'
import { stringify } from 'csv-stringify/sync'

export type Cell = string | number | null

/**
 * A table as CSV (RFC 4180: commas, CRLF). With a byte order mark, without which Excel reads Cyrillic in the machine's old code page;
 * a title that begins like a formula is marked as text, since bodies and topics are named by people; for the same reason it is cleaned, or
 * what nobody sees would hide the sign it begins with.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  stringify(
    rows.map((cells) => cells.map(cleaned)),
    { bom: true, record_delimiter: 'windows', escape_formulas: true },
  )

const cleaned = (cell: Cell): Cell => (typeof cell === 'string' ? cleanLine(cell) : cell)

/** The table as an answer that a browser saves under a name. */
export const csvAnswer = (name: string, rows: readonly (readonly Cell[])[]): Response =>
  new Response(csvOf(rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'X-Robots-Tag': 'noindex',
    },
  })
