import type { Doc } from './contradiction.ts'

const isDoc = (value: unknown): value is Doc =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The group of fields of that name; empty where there is none. */
export const groupOf = (doc: Doc, name: string): Doc => {
  const group = doc[name]
  return isDoc(group) ? group : {}
}

/** The rows of that name. A row that is none keeps its place and is empty, so that numbers stay right. */
export const rowsOf = (doc: Doc, name: string): Doc[] => {
  const rows = doc[name]
  return Array.isArray(rows) ? rows.map((row) => (isDoc(row) ? row : {})) : []
}

/** Whether something stands in a field. */
export const isGiven = (value: unknown): boolean => value !== null && value !== undefined && value !== ''

/** ms since 1970 of a moment, as text or Date; NaN for what is none. Comparisons with NaN are never true. */
export const timeOf = (value: unknown): number =>
  typeof value === 'string' || value instanceof Date ? new Date(value).getTime() : Number.NaN
