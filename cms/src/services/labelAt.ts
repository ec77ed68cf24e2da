import type { Localized } from '@birlik/shared/locales'
import type { FlattenedField } from 'payload'

/** The label of the field at a path such as hours.0.until; undefined where it has none in all languages. */
export function labelAt(fields: FlattenedField[], path: string): Localized<string> | undefined {
  const [name, ...rest] = path.split('.').filter((part) => !/^\d+$/.test(part))
  const field = fields.find((each) => each.name === name)
  if (!field) return undefined
  if (rest.length)
    return 'flattenedFields' in field ? labelAt(field.flattenedFields, rest.join('.')) : undefined
  const label = 'label' in field ? field.label : undefined
  return typeof label === 'object' && 'kk' in label ? (label as Localized<string>) : undefined
}
