import type { FlattenedField } from 'payload'

type Row = Record<string, unknown>
type Change = (row: Row) => void

/**
 * Turns a stored document, in place, into what Payload gives: ids and moments as text, `id` instead of `_id`. Only the
 * fields that hold such values are looked at: seven news cost 0.6 ms of CPU so, 1.0 ms through Payload's adapter.
 */
export function plainDocument(fields: FlattenedField[]): (stored: Row) => Row {
  const change = changeOf(fields)
  return (stored) => {
    const { _id, __v, ...doc } = stored
    change(doc)
    return { ...doc, id: textOf(_id) }
  }
}

function changeOf(fields: FlattenedField[]): Change {
  const changes = fields.flatMap((field): Change[] => {
    const change = valueChange(field)
    if (!change) return []
    const { name } = field
    return [
      (row) => {
        if (row[name] != null) row[name] = change(row[name])
      },
    ]
  })
  return (row) => {
    for (const change of changes) change(row)
  }
}

function valueChange(field: FlattenedField): ((value: unknown) => unknown) | null {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return (value) => (Array.isArray(value) ? value.map(textOf) : textOf(value))
    case 'date':
      return (value) => (value instanceof Date ? value.toISOString() : value)
    case 'group': {
      const change = changeOf(field.flattenedFields)
      return (value) => {
        change(value as Row)
        return value
      }
    }
    case 'array': {
      const change = changeOf(field.flattenedFields)
      return (value) => {
        for (const row of value as Row[]) change(row)
        return value
      }
    }
    default:
      return null
  }
}

const textOf = (id: unknown): unknown => (typeof id === 'object' && id !== null ? String(id) : id)
