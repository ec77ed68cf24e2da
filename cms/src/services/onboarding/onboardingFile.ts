import { account, workingHours } from '@birlik/shared/contract'
import { ENTITY_TYPE_KEYS, PALETTE_KEYS } from '@birlik/shared/structure'
import { canonicalEmail, cleanLine, phoneNumbers } from '@birlik/shared/text'
import { z } from 'zod'

const text = z.string().overwrite(cleanLine).min(1)
const email = text.refine((value) => canonicalEmail(value) !== undefined, 'no e-mail address')
const phone = text.refine((value) => phoneNumbers(value) !== undefined, 'no telephone number')
/** Kazakh and Russian are owed, English is a courtesy. */
const localized = z.strictObject({ kk: text, ru: text, en: text.optional() })

/** The file that puts a state body on line. */
export const onboardingFile = z.strictObject({
  slug: text,
  type: z.enum(ENTITY_TYPE_KEYS),
  parent: text.describe('Address name of the superior body').optional(),
  name: localized,
  shortName: localized,
  abbreviation: localized.optional(),
  palette: z.enum(PALETTE_KEYS).optional(),
  addresses: z
    .array(z.strictObject({ label: localized.optional(), text: localized, postcode: text.optional() }))
    .default([]),
  phones: z.array(z.strictObject({ label: localized.optional(), number: phone })).default([]),
  email: email.optional(),
  hours: workingHours.default([]),
  point: z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }).optional(),
  domains: z.array(text).default([]),
  accounts: z.array(account).default([]),
  state: z.enum(['draft', 'live']).default('live'),
  administrator: z.strictObject({
    name: text,
    email,
    language: z.enum(['kk', 'ru', 'en']).default('kk'),
  }),
})
export type OnboardingFile = z.infer<typeof onboardingFile>

/** Faults of a file, one line each: where and what. */
export const faultsOf = (error: z.ZodError): string[] =>
  error.issues.map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`)
