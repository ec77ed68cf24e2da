import type { Field, SanitizedConfig } from 'payload'

/** Every field of every collection and global, Payload's own and those within others included; each once, though some are shared. */
export function everyField({
  collections,
  globals,
}: Pick<SanitizedConfig, 'collections' | 'globals'>): Set<Field> {
  const all = new Set<Field>()
  const gather = (fields: Field[]) => {
    for (const field of fields) {
      if (all.has(field)) continue
      all.add(field)
      for (const inner of fieldsWithin(field)) gather(inner)
    }
  }
  for (const { fields } of [...collections, ...globals]) gather(fields)
  return all
}

function fieldsWithin(field: Field): Field[][] {
  if (field.type === 'tabs') return field.tabs.map(({ fields }) => fields)
  if (field.type === 'blocks') return field.blocks.map(({ fields }) => fields)
  return 'fields' in field ? [field.fields] : []
}
