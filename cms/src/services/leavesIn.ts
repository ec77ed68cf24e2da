import type { FlattenedField } from 'payload'

type Row = Record<string, unknown>
export type Leaf = { field: FlattenedField; value: unknown; path: string }

const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every field of a document that holds no others, with its value: those within groups, tabs and rows too. */
export function leavesIn(fields: FlattenedField[], doc: Row, within = ''): Leaf[] {
  return fields.flatMap((field): Leaf[] => {
    const path = within + field.name
    const value = doc[field.name]
    if (field.type === 'group' || field.type === 'tab') {
      return leavesIn(field.flattenedFields, isRow(value) ? value : {}, `${path}.`)
    }
    if (field.type !== 'array') return [{ field, value, path }]
    const rows = Array.isArray(value) ? value.filter(isRow) : []
    return rows.flatMap((row, index) => leavesIn(field.flattenedFields, row, `${path}.${index}.`))
  })
}

/** The states of a formatted text's value: one, or one for each language. */
export const textStates = (value: unknown): unknown[] =>
  isRow(value) && !('root' in value) ? Object.values(value) : [value]
