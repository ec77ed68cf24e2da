import { FORM_TEMPLATES } from '@birlik/shared/structure'
import type { Doc } from '../publicRead/collections.ts'
import { ofRow, ofTemplate, type WholeForm } from './wholeForm.ts'

type FormAtAddress = { form: WholeForm; isOpen: boolean }

const templates = Object.values(FORM_TEMPLATES).map(ofTemplate)

/**
 * What stands at each address of a body's forms, given the rows of its own: the platform's in their order, each with the body's
 * own in its place where there is one, then its other ones.
 */
export function withTemplates(rows: readonly Doc<'forms'>[]): FormAtAddress[] {
  const own = new Map(rows.map((row) => [row.slug, { form: ofRow(row), isOpen: Boolean(row.open) }]))
  const standard = templates.map((form) => own.get(form.slug) ?? { form, isOpen: true })
  const others = [...own.values()].filter(({ form }) => !Object.hasOwn(FORM_TEMPLATES, form.slug))
  return [...standard, ...others]
}
