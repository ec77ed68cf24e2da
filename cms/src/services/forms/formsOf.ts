import type { FormItem } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { FORM_TEMPLATES } from '@birlik/shared/structure'
import { find } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'
import { type FormOwner, formItemOf } from './contactFormOf.ts'
import { ofRow, ofTemplate } from './wholeForm.ts'

const templates = Object.values(FORM_TEMPLATES).map(ofTemplate)

/**
 * Forms in which people write to a body: the platform's, in their order, unless the body has one of its own at the same address,
 * then its other ones. One that is not open is hidden, a template behind it too.
 */
export async function formsOf(req: PublicRequest, agency: FormOwner, locale: Locale): Promise<FormItem[]> {
  const rows = await find(req, {
    collection: 'forms',
    where: { agency: { equals: agency.id } },
    sort: ['slug'],
    limit: 0,
  })
  const own = new Map(rows.map((row) => [row.slug, row]))
  const standard = templates.map((template) => {
    const row = own.get(template.slug)
    own.delete(template.slug)
    if (!row) return template
    return row.open ? ofRow(row) : null
  })
  const others = [...own.values()].map((row) => (row.open ? ofRow(row) : null))
  return [...standard, ...others].flatMap((form) => (form && formItemOf(form, agency, locale)) ?? [])
}
