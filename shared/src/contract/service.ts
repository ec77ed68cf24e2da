import { z } from 'zod'
import { body } from './blocks.ts'
import { file } from './media.ts'
import { day, documentBase, instant, url, withdrawal } from './primitives.ts'

export const CHANNELS = ['egov', 'egov_mobile', 'gfc', 'provider', 'bank_apps', 'elicense', 'other'] as const
export const RECIPIENTS = ['individual', 'legal'] as const
export const SERVICE_FORMS = [
  'electronic',
  'electronic-partly',
  'paper',
  'proactive',
  'one-application',
] as const
export const TERM_UNITS = ['minute', 'hour', 'working_day', 'calendar_day', 'month'] as const

/** Fee computed from the monthly calculation index in force on the day of the answer. */
export const fee = z
  .strictObject({
    kind: z.enum(['free', 'mci', 'other']),
    mci: z.number().nonnegative().nullable(),
    tenge: z.int().nonnegative().nullable(),
    mciValue: z.int().positive().nullable().describe('Tenge in one MCI'),
    mciSince: day.nullable(),
    note: z.string(),
  })
  .meta({ id: 'Fee' })
export type Fee = z.infer<typeof fee>

export const situationRef = z
  .strictObject({ slug: z.string(), title: z.string() })
  .meta({ id: 'SituationRef' })

export const serviceItem = z
  .strictObject({
    ...documentBase,
    title: z.string(),
    summary: z.string(),
    icon: z.string(),
    recipients: z.array(z.enum(RECIPIENTS)),
    channels: z.array(z.enum(CHANNELS)),
    term: z.strictObject({
      value: z.int().positive().nullable(),
      unit: z.enum(TERM_UNITS).nullable(),
      note: z.string(),
    }),
    fee,
    situation: situationRef.nullable(),
  })
  .meta({ id: 'ServiceItem' })
export type ServiceItem = z.infer<typeof serviceItem>

/** The passport: 14 fields of the register of public services, plus where to apply. Order of fields is that of the passport. */
export const servicePassport = serviceItem
  .extend({
    subtypes: body,
    provider: z.string(),
    form: z.array(z.enum(SERVICE_FORMS)),
    result: body,
    hours: body,
    requiredDocuments: body,
    refusal: body,
    other: body,
    legalBasis: body,
    appeal: body,
    steps: z.array(z.strictObject({ title: z.string(), text: z.string() })).describe('How to get it'),
    applyAt: z.array(z.strictObject({ channel: z.enum(CHANNELS), title: z.string(), href: url.nullable() })),
    files: z.array(file),
    downtime: z.strictObject({ text: z.string(), from: instant, until: instant.nullable() }).nullable(),
    withdrawal,
  })
  .meta({ id: 'ServicePassport' })
export type ServicePassport = z.infer<typeof servicePassport>

export const situationItem = z
  .strictObject({
    slug: z.string(),
    title: z.string(),
    summary: z.string(),
    icon: z.string(),
    language: z.enum(['kk', 'ru', 'en']),
    languages: z.array(z.enum(['kk', 'ru', 'en'])),
    updatedAt: instant,
  })
  .meta({ id: 'SituationItem' })
export type SituationItem = z.infer<typeof situationItem>

export const situation = situationItem
  .extend({
    steps: z.array(z.strictObject({ title: z.string(), body, services: z.array(serviceItem) })),
    services: z.array(serviceItem).describe('All services filed under the situation'),
  })
  .meta({ id: 'Situation' })
export type Situation = z.infer<typeof situation>
