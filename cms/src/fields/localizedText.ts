import type { Localized } from '@birlik/shared/locales'
import type { TextareaField, TextField } from 'payload'

type Extra = { description?: Localized<string>; maxLength?: number }

/** A line of text in each language. Whether it may be empty is the publish gate's matter, not the field's. */
export const localizedText = (name: string, label: Localized<string>, extra: Extra = {}): TextField => ({
  name,
  type: 'text',
  localized: true,
  label,
  maxLength: extra.maxLength ?? 500,
  admin: { description: extra.description },
})

/** Several lines of plain text in each language. */
export const localizedTextarea = (
  name: string,
  label: Localized<string>,
  extra: Extra = {},
): TextareaField => ({
  name,
  type: 'textarea',
  localized: true,
  label,
  maxLength: extra.maxLength ?? 4000,
  admin: { description: extra.description },
})
