import { z } from 'zod'
import { agencyRef, instant, locale, slug } from '../primitives.ts'

/** What people write to a body for. Each kind has a template in shared/structure. */
export const FORM_KINDS = ['question', 'reception', 'corruption', 'press', 'site-error'] as const
export type FormKind = (typeof FORM_KINDS)[number]

export const FIELD_TYPES = [
  'text',
  'long-text',
  'choice',
  'date',
  'phone',
  'email',
  'file',
  'consent',
] as const
export type FieldType = (typeof FIELD_TYPES)[number]

/**
 * Fields that mean the same in every form: what opens the conversation, and whom to answer. A form asks them under these keys, and
 * everything else under keys of its own.
 */
export const KNOWN_FIELDS = ['message', 'name', 'email', 'phone'] as const
export type KnownField = (typeof KNOWN_FIELDS)[number]

/** Key of a field: the name of its input, too. */
export const fieldKey = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/)

export const formField = z
  .strictObject({
    key: fieldKey,
    type: z.enum(FIELD_TYPES),
    label: z.string(),
    hint: z.string().nullable(),
    required: z.boolean(),
    options: z
      .array(z.strictObject({ value: fieldKey, label: z.string() }))
      .describe('What a choice offers; empty for other types'),
  })
  .meta({ id: 'FormField' })
export type FormField = z.infer<typeof formField>

/** What a person is told before they agree: Law 94-V art. 8(4), whose items 1, 3–8 these are; item 2, whose data it is, is the form itself. */
export const consentTerms = z
  .strictObject({
    operator: z.string().describe('Full name of the body that keeps the data'),
    bin: z
      .string()
      .regex(/^\d{12}$/)
      .nullable()
      .describe('Its business identification number'),
    days: z
      .int()
      .positive()
      .describe(
        'For how many days the data are kept after the conversation is closed, or after the last word of one that nobody answers',
      ),
    thirdParties: z.string().nullable().describe('To whom the data are handed on; null: to nobody'),
    crossBorder: z.string().nullable().describe('Into which countries; null: none'),
    openSources: z.boolean().describe('Whether the data are published'),
    data: z.array(z.string()).describe('Which data: labels of the fields'),
    other: z.string().nullable(),
  })
  .meta({ id: 'ConsentTerms' })
export type ConsentTerms = z.infer<typeof consentTerms>

export const formItem = z
  .strictObject({
    slug,
    agency: agencyRef,
    language: locale,
    languages: z.array(locale),
    kind: z.enum(FORM_KINDS),
    title: z.string(),
    lead: z.string().nullable(),
    nodes: z.array(z.string()).describe('Keys of the sections that show a link to it'),
    updatedAt: instant.nullable().describe('Null: the platform’s own template'),
  })
  .meta({ id: 'FormItem' })
export type FormItem = z.infer<typeof formItem>

export const contactForm = formItem
  .extend({ fields: z.array(formField), consent: consentTerms })
  .meta({ id: 'ContactForm' })
export type ContactForm = z.infer<typeof contactForm>
