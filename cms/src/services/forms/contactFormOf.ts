import type { ContactForm, FormItem } from '@birlik/shared/contract'
import { type Locale, pickLocale } from '@birlik/shared/locales'
import { type AgencyRecord, agencyRefOf } from '../publicRead/agencies.ts'
import { languagesOf } from './textsOf.ts'
import type { WholeForm, Words } from './wholeForm.ts'

/** As much of a body as its forms tell of it. */
export type FormOwner = Pick<AgencyRecord, 'id' | 'slug' | 'name' | 'shortName' | 'bin'>

/** A form as it stands in a list, in the reader's language or the next one it has; null for one that no language has whole. */
export function formItemOf(form: WholeForm, agency: FormOwner, locale: Locale): FormItem | null {
  const languages = languagesOf(form)
  if (!languages.length) return null
  const language = pickLocale(locale, languages)
  const { slug, kind, title, lead, nodes, updatedAt } = form
  return {
    slug,
    agency: agencyRefOf(agency, locale),
    language,
    languages,
    kind,
    title: title?.[language] ?? '',
    lead: lead?.[language] || null,
    nodes,
    updatedAt,
  }
}

/** The same with its fields and the terms of consent. */
export function contactFormOf(form: WholeForm, agency: FormOwner, locale: Locale): ContactForm | null {
  const item = formItemOf(form, agency, locale)
  if (!item) return null
  const { language } = item
  const said = (words: Words) => words?.[language] || null
  const { days, thirdParties, crossBorder, openSources, other } = form.consent
  const fields = form.fields.map(({ key, type, label, hint, required, options }) => ({
    key,
    type,
    label: said(label) ?? key,
    hint: said(hint),
    required,
    options: options.map((option) => ({ value: option.value, label: said(option.label) ?? option.value })),
  }))
  return {
    ...item,
    fields,
    consent: {
      operator: agencyRefOf(agency, language).name,
      bin: agency.bin || null,
      days,
      thirdParties: said(thirdParties),
      crossBorder: said(crossBorder),
      openSources,
      // Everything a person enters is kept with who they are, and so is personal data (Law 94-V art. 1, item 2); a box to agree adds nothing.
      data: fields.filter(({ type }) => type !== 'consent').map(({ label }) => label),
      other: said(other),
    },
  }
}
