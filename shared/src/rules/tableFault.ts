import type { Localized } from '../locales/index.ts'

/** What a table holds at most: more is a file, not something to read on a page, and no form of that size is quick. */
export const TABLE_LIMITS = { rows: 300, columns: 20, cell: 2000 } as const

/** Rows as a table keeps them. */
export type TableRow = { cells: string[] }

const { rows: ROWS, columns: COLUMNS, cell: CELL } = TABLE_LIMITS
const FAULTS = {
  empty: {
    kk: 'Кестенің кемінде бір жолын толтырыңыз.',
    ru: 'Заполните хотя бы одну строку таблицы.',
    en: 'Fill in at least one row of the table.',
  },
  shape: {
    kk: 'Кесте жолдардан, ал жол мәтіндік ұяшықтардан тұруы керек.',
    ru: 'Таблица должна состоять из строк, а строка из ячеек с текстом.',
    en: 'A table must consist of rows, and a row of cells with text.',
  },
  size: {
    kk: `Кесте тым үлкен. Ең көбі: жолдар – ${ROWS}, бағандар – ${COLUMNS}, ұяшықтағы таңбалар – ${CELL}. Үлкен кестені файл етіп қосыңыз.`,
    ru: `Таблица слишком большая. Самое большее: строк – ${ROWS}, столбцов – ${COLUMNS}, знаков в ячейке – ${CELL}. Большую таблицу добавьте файлом.`,
    en: `The table is too large. At most: rows – ${ROWS}, columns – ${COLUMNS}, characters in a cell – ${CELL}. Add a large table as a file.`,
  },
} satisfies Record<string, Localized<string>>

/** What is wrong with the rows of a table; null when nothing is. */
export function tableFault(rows: unknown): Localized<string> | null {
  if (rows === null || rows === undefined) return FAULTS.empty
  if (!Array.isArray(rows) || !rows.every(isTableRow)) return FAULTS.shape
  if (!rows.some(({ cells }) => cells.some((cell) => cell.trim()))) return FAULTS.empty
  const fits = rows.every(
    ({ cells }) => cells.length <= COLUMNS && cells.every(({ length }) => length <= CELL),
  )
  return fits && rows.length <= ROWS ? null : FAULTS.size
}

const isTableRow = (row: unknown): row is TableRow => {
  const cells = (row as Partial<TableRow> | null)?.cells
  return Array.isArray(cells) && cells.every((cell) => typeof cell === 'string')
}
