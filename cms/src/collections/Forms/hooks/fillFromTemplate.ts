import { randomBytes } from 'node:crypto'
import type { FormKind } from '@birlik/shared/contract'
import { isLocale } from '@birlik/shared/locales'
import { FORM_TEMPLATES, type FormTemplate } from '@birlik/shared/structure'
import type { CollectionBeforeValidateHook, FieldHook, PayloadRequest } from 'payload'
import { inLanguage } from '../../../services/publicRead/inLanguage.ts'
import { DEFAULT_DAYS } from '../defaultDays.ts'

type Row = Record<string, unknown>

const KEY = 'formTemplate'

/** The template that the present operation makes a form from, in all languages; nothing when it makes none. */
export const templateOf = ({ context }: PayloadRequest): Row => (context[KEY] ?? {}) as Row

/**
 * A new form without fields is that of its kind's template, in all languages at once. What was written already stays as it was
 * written: the template fills in the rest.
 */
const fill: CollectionBeforeValidateHook = ({ data, operation, req }) => {
  delete req.context[KEY]
  if (operation !== 'create' || !data || data.fields?.length) return data
  const template = FORM_TEMPLATES[data.kind as FormKind]
  if (!template) return data
  const whole = storedAs(template)
  req.context[KEY] = whole
  const { days, openSources, ...terms } = inLanguage(whole.consent, isLocale(req.locale) ? req.locale : 'kk')
  const { title, lead, fields } = inLanguage(whole, isLocale(req.locale) ? req.locale : 'kk')
  return {
    ...data,
    title: data.title || title,
    lead: data.lead || lead,
    slug: data.slug || template.kind,
    nodes: data.nodes?.length ? data.nodes : template.nodes,
    fields,
    consent: {
      ...terms,
      openSources,
      ...written(data.consent),
      days: data.consent?.days === DEFAULT_DAYS ? days : data.consent?.days,
    },
  }
}

/**
 * Lays the template beneath the form that is being made: of all hooks only those of fields are handed `siblingDocWithLocales`,
 * from which Payload 3.90.1 takes the languages that the operation itself does not write. On the first field of the collection,
 * since rows of lists are matched when their field's turn comes.
 */
const layBeneath: FieldHook = ({ operation, req, siblingDocWithLocales, value }) => {
  if (operation === 'create' && siblingDocWithLocales) Object.assign(siblingDocWithLocales, templateOf(req))
  return value
}

export const fillFromTemplate = { fill, layBeneath }

/** What an editor wrote, without what they left empty. */
const written = (group: Row | undefined): Row =>
  Object.fromEntries(Object.entries(group ?? {}).filter(([, value]) => value !== null && value !== ''))

/** As Payload stores a form: rows of lists have names of their own, by which their languages are matched. */
const storedAs = ({ title, lead, fields, consent }: FormTemplate) => ({
  title,
  lead,
  fields: fields.map((field) => ({
    ...field,
    id: newId(),
    options: field.options.map((option) => ({ ...option, id: newId() })),
  })),
  consent,
})

const newId = () => randomBytes(12).toString('hex')
