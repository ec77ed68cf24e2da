import type { MongooseAdapter } from '@payloadcms/db-mongodb'
import type { FlattenedField, Where } from 'payload'

type Model = MongooseAdapter['collections'][string]
type Filter = Record<string, unknown>

const OPERATORS: Record<string, string> = {
  equals: '$eq',
  not_equals: '$ne',
  in: '$in',
  not_in: '$nin',
  greater_than: '$gt',
  greater_than_equal: '$gte',
  less_than: '$lt',
  less_than_equal: '$lte',
}

/**
 * A condition of the public read API as MongoDB is asked it: `and`, `or`, and the operators that reading needs. Any other is a
 * slip of ours, so it throws.
 */
export function filterOf(model: Model, fields: FlattenedField[], where: Where): Filter {
  const parts = Object.entries(where).flatMap(([name, test]): Filter[] => {
    if (name === 'and') return (test as Where[]).map((inner) => filterOf(model, fields, inner))
    if (name === 'or') return [{ $or: (test as Where[]).map((inner) => filterOf(model, fields, inner)) }]
    const cast = castOf(model, fields, name)
    const tests = Object.entries(test as object).map(([operator, value]) => testOf(operator, value, cast))
    return tests.map((told) => ({ [name === 'id' ? '_id' : name]: told }))
  })
  const told = parts.filter((part) => Object.keys(part).length)
  return told.length > 1 ? { $and: told } : (told[0] ?? {})
}

function testOf(operator: string, value: unknown, cast: (value: unknown) => unknown): Filter {
  // What is null and what is absent are one to readers.
  if (operator === 'exists') return value ? { $ne: null } : { $eq: null }
  const name = OPERATORS[operator]
  if (!name) throw new Error(`Public reads know no operator ${operator}`)
  return { [name]: Array.isArray(value) ? value.map(cast) : cast(value) }
}

/** How a value is stored: ids of documents as ObjectId, moments as dates. What cannot be an id stays text and equals none. */
function castOf({ base }: Model, fields: FlattenedField[], name: string): (value: unknown) => unknown {
  const type = name === 'id' ? 'relationship' : fields.find((field) => field.name === name)?.type
  const { ObjectId } = base.Types
  if (type === 'date') return (value) => (typeof value === 'string' ? new Date(value) : value)
  if (type !== 'relationship' && type !== 'upload') return (value) => value
  return (value) => (typeof value === 'string' && ObjectId.isValid(value) ? new ObjectId(value) : value)
}
