import type { FormField, FormKind } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import type { FormTemplate } from '@birlik/shared/structure'
import type { Doc } from '../publicRead/collections.ts'

/** A text in the languages it has. */
export type Words = Partial<Record<Locale, string | null>> | null | undefined

/** A form in all its languages, an agency's own or the platform's template alike. */
export type WholeForm = {
  slug: string
  kind: FormKind
  title: Words
  lead: Words
  fields: (Pick<FormField, 'key' | 'type' | 'required'> & {
    label: Words
    hint: Words
    options: { value: string; label: Words }[]
  })[]
  consent: { days: number; thirdParties: Words; crossBorder: Words; openSources: boolean; other: Words }
  nodes: string[]
  updatedAt: string | null
}

/** The form that every agency has from birth. */
export const ofTemplate = (template: FormTemplate): WholeForm => ({
  ...template,
  slug: template.kind,
  updatedAt: null,
})

/** A row of `forms`, read in all languages: the types of Payload describe it in one. */
export function ofRow(row: Doc<'forms'>): WholeForm {
  const form = row as unknown as Partial<WholeForm> & Pick<WholeForm, 'slug' | 'kind'>
  return {
    slug: form.slug,
    kind: form.kind,
    title: form.title,
    lead: form.lead,
    fields: (form.fields ?? []).map(({ key, type, required, label, hint, options }) => ({
      key,
      type,
      required: required ?? false,
      label,
      hint,
      options: type === 'choice' ? (options ?? []) : [],
    })),
    consent: {
      days: form.consent?.days ?? 1,
      thirdParties: form.consent?.thirdParties,
      crossBorder: form.consent?.crossBorder,
      openSources: form.consent?.openSources ?? false,
      other: form.consent?.other,
    },
    nodes: form.nodes ?? [],
    updatedAt: row.updatedAt,
  }
}
