import type { ContactForm, FormKind } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { FORM_TEMPLATES } from '@birlik/shared/structure'
import type { Payload } from 'payload'
import { contactFormOf } from '../../forms/contactFormOf.ts'
import { ofRow, ofTemplate, type WholeForm } from '../../forms/wholeForm.ts'
import { findFirst } from '../../publicRead/find.ts'
import type { DialogueAgency } from '../dialogueAgency.ts'

/**
 * The form in which something was written, in the language of its writer. Unlike the one that site shows it may be closed by now, or
 * gone: what was acknowledged is taken by the labels there are, at worst by those of a question.
 */
export async function formFor(
  payload: Payload,
  agency: DialogueAgency,
  slug: string,
  locale: Locale,
): Promise<ContactForm> {
  const row = await findFirst(
    { payload },
    {
      collection: 'forms',
      where: { and: [{ agency: { equals: agency.id } }, { slug: { equals: slug } }] },
    },
  )
  const own = row && contactFormOf(ofRow(row), agency, locale)
  return own ?? (contactFormOf(templateOf(slug), agency, locale) as ContactForm)
}

function templateOf(slug: string): WholeForm {
  const known = Object.hasOwn(FORM_TEMPLATES, slug) ? FORM_TEMPLATES[slug as FormKind] : null
  return { ...ofTemplate(known ?? FORM_TEMPLATES.question), slug }
}
