import type { ContactForm } from '@birlik/shared/contract'
import { formOf, isKnownForm } from '../../../services/forms/formOf.ts'
import { formsOf } from '../../../services/forms/formsOf.ts'
import { agencyAt } from '../agency.ts'
import { type Context, listPage } from '../context.ts'
import { gone, notFound } from '../refusal.ts'

/** Forms are a handful, and templates are in no table: the page is cut from all of them. A body that has ceased takes nothing. */
export async function formList(context: Context<'formList'>) {
  const { req, params, query, locale } = context
  const agency = await agencyAt(req, params.agency)
  const all = agency.state === 'live' ? await formsOf(req, agency, locale) : []
  const { page, limit } = query
  return listPage(context, all.slice((page - 1) * limit, page * limit), all.length)
}

export async function form({ req, params, locale }: Context<'form'>): Promise<ContactForm> {
  const agency = await agencyAt(req, params.agency)
  const found = await formOf(req, agency.id, params.slug, locale)
  if (found) return found
  // Closed, or of a body that has ceased: its address was printed and sent about.
  throw (await isKnownForm(req, agency.id, params.slug)) ? gone() : notFound()
}
