import { fieldKey } from '@birlik/shared/contract'
import { slugify } from '@birlik/shared/text'
import type { CollectionBeforeValidateHook } from 'payload'

type Row = { key?: string | null; value?: string | null; label?: string | null; options?: Row[] | null }

/** Keys that an editor left empty follow from the labels: nobody has to think of Latin names. */
export const fillKeys: CollectionBeforeValidateHook = ({ data }) => {
  if (!data?.fields) return data
  const fields = (data.fields as Row[]).map((field) => ({
    ...field,
    key: field.key || keyFrom(field.label),
    ...(field.options && {
      options: field.options.map((option) => ({ ...option, value: option.value || keyFrom(option.label) })),
    }),
  }))
  return { ...data, fields }
}

const LONGEST = 40

function keyFrom(label: string | null | undefined): string | undefined {
  const slug = slugify(label ?? '')
  const key = (/^[a-z]/.test(slug) ? slug : `f-${slug}`).slice(0, LONGEST).replace(/-+$/, '')
  return slug && fieldKey.safeParse(key).success ? key : undefined
}
