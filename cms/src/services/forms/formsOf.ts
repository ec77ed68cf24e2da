import type { FormItem } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { find } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'
import { type FormOwner, formItemOf } from './contactFormOf.ts'
import { withTemplates } from './withTemplates.ts'

/** Forms in which people write to a body, in the order of `withTemplates`. One that is not open is hidden, a template behind it too. */
export async function formsOf(req: PublicRequest, agency: FormOwner, locale: Locale): Promise<FormItem[]> {
  const rows = await find(req, {
    collection: 'forms',
    where: { agency: { equals: agency.id } },
    sort: ['slug'],
    limit: 0,
  })
  return withTemplates(rows).flatMap(({ form, isOpen }) => (isOpen && formItemOf(form, agency, locale)) || [])
}
