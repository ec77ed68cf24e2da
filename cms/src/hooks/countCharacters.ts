import { lengthOf } from '@birlik/shared/text'
import type { Field, SanitizedConfig, TextField, Validate } from 'payload'
import { everyField } from '../services/everyField.ts'

/** For Payload’s own check, which would count once more, and otherwise. */
const NO_LIMIT = { maxLength: undefined }

type Limited = Field & Pick<TextField, 'maxLength'> & { validate?: Validate }

const isLimited = (field: Field): field is Limited =>
  (field.type === 'text' || field.type === 'textarea') && field.maxLength !== undefined

/**
 * Holds texts to the number of characters that the fault names, as people count them. Payload counts an emoji as two, and forgets the
 * limit of a field that has a check of its own. Works on the finished configuration, where every field has its check.
 */
export async function countCharacters(built: Promise<SanitizedConfig>): Promise<SanitizedConfig> {
  const config = await built
  for (const field of everyField(config)) {
    if (!isLimited(field)) continue
    const { maxLength = 0, validate } = field
    const counted: Validate = (value: unknown, options) => {
      const longest = Math.max(
        0,
        ...[value].flat().map((text) => (typeof text === 'string' ? lengthOf(text) : 0)),
      )
      if (longest <= maxLength) return validate?.(value, { ...options, ...NO_LIMIT }) ?? true
      const { t } = options.req
      return t('validation:shorterThanMax', { label: t('general:value'), maxLength })
    }
    Object.assign(field, { validate: counted })
  }
  return config
}
