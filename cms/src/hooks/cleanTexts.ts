import { cleanLine } from '@birlik/shared/text'
import type { Field, FieldHook, SanitizedConfig } from 'payload'
import { fieldAffectsData } from 'payload/shared'
import { cleanValue } from '../services/cleanValue.ts'
import { everyField } from '../services/everyField.ts'

const each = (value: unknown, clean: (text: string) => string): unknown => {
  if (typeof value === 'string') return clean(value)
  return Array.isArray(value) ? value.map((one) => each(one, clean)) : value
}
const line: FieldHook = ({ value }) => each(value, cleanLine)
const lines: FieldHook = ({ value }) => each(value, (text) => cleanValue(text).trim())
const whole: FieldHook = ({ value }) => cleanValue(value)

const CLEANERS: Partial<Record<Field['type'], FieldHook>> = {
  text: line,
  email: line,
  textarea: lines,
  code: lines,
  richText: whole,
  json: whole,
}
/** What was typed there is to be typed there again, whatever it is. */
const SECRETS = ['password', 'currentPassword']

/**
 * Takes what nobody sees out of every text that comes in, before anything else looks at it: no field can forget it. Works on the finished
 * configuration, because Payload adds fields of its own last.
 */
export async function cleanTexts(built: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await built
  for (const field of everyField(config)) {
    const cleaner = CLEANERS[field.type]
    if (!cleaner || !fieldAffectsData(field) || SECRETS.includes(field.name)) continue
    field.hooks = { ...field.hooks, beforeValidate: [cleaner, ...(field.hooks?.beforeValidate ?? [])] }
  }
  return config
}
