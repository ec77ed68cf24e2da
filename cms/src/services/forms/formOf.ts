import type { ContactForm, FormKind } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { FORM_TEMPLATES } from '@birlik/shared/structure'
import type { Where } from 'payload'
import { live } from '../publicRead/agencies.ts'
import { findFirst } from '../publicRead/find.ts'
import type { PublicRequest } from '../publicRead/publicRequest.ts'
import { contactFormOf } from './contactFormOf.ts'
import { ofRow, ofTemplate, type WholeForm } from './wholeForm.ts'

/**
 * The form of a body at an address, as somebody who reads `locale` is shown it; null when there is none, when it is not open, and
 * when the body is not on line.
 */
export async function formOf(
  req: PublicRequest,
  agencyId: string,
  slug: string,
  locale: Locale,
): Promise<ContactForm | null> {
  const [agency, form] = await Promise.all([
    findFirst(req, {
      collection: 'agencies',
      where: { and: [{ id: { equals: agencyId } }, live] },
      select: { slug: true, name: true, shortName: true, bin: true },
    }),
    openForm(req, agencyId, slug),
  ])
  return agency && form && contactFormOf(form, agency, locale)
}

/** Whether there is such a form, open or not. */
export async function isKnownForm(req: PublicRequest, agencyId: string, slug: string): Promise<boolean> {
  return Object.hasOwn(FORM_TEMPLATES, slug) || (await rowAt(req, agencyId, slug)) !== null
}

const rowAt = (req: PublicRequest, agencyId: string, slug: string) => {
  const where: Where = { and: [{ agency: { equals: agencyId } }, { slug: { equals: slug } }] }
  return findFirst(req, { collection: 'forms', where })
}

async function openForm(req: PublicRequest, agencyId: string, slug: string): Promise<WholeForm | null> {
  const row = await rowAt(req, agencyId, slug)
  if (row) return row.open ? ofRow(row) : null
  const template = Object.hasOwn(FORM_TEMPLATES, slug) ? FORM_TEMPLATES[slug as FormKind] : null
  return template && ofTemplate(template)
}
