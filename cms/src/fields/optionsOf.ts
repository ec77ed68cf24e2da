import type { Localized } from '@birlik/shared/locales'

/** Options of a select from a table value → label in three languages. */
export const optionsOf = <Value extends string>(labels: Record<Value, Localized<string>>) =>
  (Object.entries(labels) as [Value, Localized<string>][]).map(([value, label]) => ({ value, label }))
