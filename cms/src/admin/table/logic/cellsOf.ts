import { cellsOfTable } from './cellsOfTable'
import { cellsOfTsv } from './cellsOfTsv'

/** The cells on the clipboard; null when what lies there is one text, which the cell takes by itself. */
export function cellsOf(html: string, text: string): string[][] | null {
  const table = html ? new DOMParser().parseFromString(html, 'text/html').querySelector('table') : null
  const cells = table ? cellsOfTable(table) : cellsOfTsv(text)
  const isGrid = cells.length > 1 || (cells[0]?.length ?? 0) > 1
  // Several lines without a tab may be a text of several lines, which belongs into one cell.
  return isGrid && (table || text.includes('\t')) ? cells : null
}
