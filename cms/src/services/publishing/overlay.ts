import type { FlattenedField } from 'payload'

type Row = Record<string, unknown>
const isRow = (value: unknown): value is Row =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * A stored document (localized fields by language) with what is being saved in one language laid over it: the document as
 * it will be stored. Rows of arrays are matched by their ids, as Payload does.
 */
export function overlay(fields: FlattenedField[], stored: Row, incoming: Row, locale: string): Row {
  const result: Row = { ...stored }
  for (const field of fields) {
    if (!('name' in field) || !(field.name in incoming)) continue
    const { name } = field
    const value = incoming[name]
    if ('localized' in field && field.localized) {
      result[name] = { ...(isRow(stored[name]) ? stored[name] : {}), [locale]: value }
    } else if (field.type === 'array' && Array.isArray(value)) {
      const rows = (Array.isArray(stored[name]) ? stored[name] : []) as Row[]
      result[name] = value.map((row: Row) =>
        overlay(field.flattenedFields, rows.find(({ id }) => id === row.id) ?? {}, row, locale),
      )
    } else if ((field.type === 'group' || field.type === 'tab') && isRow(value)) {
      result[name] = overlay(field.flattenedFields, isRow(stored[name]) ? stored[name] : {}, value, locale)
    } else {
      result[name] = value
    }
  }
  // Rows carry their id beside their fields.
  if ('id' in incoming) result.id = incoming.id
  return result
}
