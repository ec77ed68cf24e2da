import type { FileLink } from '@birlik/shared/contract'
import type { View } from '../../../services/publicRead/viewOf.ts'

type Row = { file?: unknown; title?: string | null; language?: string | null }

/** Files of a document for a reader: those in another language follow. */
export const filesOf = (rows: readonly Row[] | null | undefined, language: string, view: View): FileLink[] =>
  [...(rows ?? [])]
    .sort((a, b) => Number(isForeign(a, language)) - Number(isForeign(b, language)))
    .flatMap(({ file, title }) => view.file(file, title) ?? [])

const isForeign = (row: Row, language: string): boolean => Boolean(row.language) && row.language !== language
