import { z } from 'zod'
import { ENTITY_TYPE_KEYS, PALETTE_KEYS } from '../structure/index.ts'
import { linkTo } from './blocks.ts'
import { picture } from './media.ts'
import { agencyRef, day, instant, slug } from './primitives.ts'

export const NETWORKS = [
  'facebook',
  'instagram',
  'telegram',
  'youtube',
  'x',
  'tiktok',
  'whatsapp',
  'vk',
  'linkedin',
  'threads',
] as const
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)

export const workingHours = z
  .array(
    z.strictObject({
      day: z.enum(WEEKDAYS),
      from: time.nullable(),
      until: time.nullable(),
      breakFrom: time.nullable(),
      breakUntil: time.nullable(),
    }),
  )
  .describe('One entry per weekday; null from = closed')

export const contacts = z
  .strictObject({
    addresses: z.array(
      z.strictObject({ label: z.string().nullable(), text: z.string(), postcode: z.string().nullable() }),
    ),
    phones: z.array(z.strictObject({ label: z.string().nullable(), number: z.string() })),
    email: z.string().nullable(),
    hours: workingHours,
    point: z.strictObject({ lat: z.number(), lon: z.number() }).nullable(),
  })
  .meta({ id: 'Contacts' })
export type Contacts = z.infer<typeof contacts>

export const account = z
  .strictObject({
    network: z.enum(NETWORKS),
    handle: z.string(),
    url: z.string(),
    language: z.enum(['kk', 'ru', 'en', 'mixed']),
    verifiedAt: day.nullable(),
    status: z.enum(['active', 'paused', 'closed']),
  })
  .meta({ id: 'OfficialAccount' })
export type OfficialAccount = z.infer<typeof account>

export type Division = {
  name: string
  head: string | null
  phone: string | null
  email: string | null
  divisions: Division[]
}
export const division: z.ZodType<Division> = z
  .strictObject({
    name: z.string(),
    head: z.string().nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    get divisions() {
      return z.array(division)
    },
  })
  .meta({ id: 'Division' })

export const agencyItem = z
  .strictObject({
    slug,
    type: z.enum(ENTITY_TYPE_KEYS),
    name: z.string(),
    shortName: z.string(),
    abbreviation: z.string().nullable(),
    parent: agencyRef.nullable(),
    emblem: picture.nullable(),
    state: z.enum(['live', 'closed']),
    updatedAt: instant,
  })
  .meta({ id: 'AgencyItem' })
export type AgencyItem = z.infer<typeof agencyItem>

/** Running text on every page of every agency while from ≤ now < until. */
export const emergencyBanner = z
  .strictObject({
    title: z.string(),
    text: z.string(),
    link: linkTo.nullable(),
    language: z.enum(['kk', 'ru', 'en']),
    from: instant,
    until: instant.nullable(),
  })
  .meta({ id: 'EmergencyBanner' })
export type EmergencyBanner = z.infer<typeof emergencyBanner>

export const menuNode = z
  .strictObject({ key: z.string(), title: z.string(), path: z.string() })
  .meta({ id: 'MenuNode' })
export type MenuNode = z.infer<typeof menuNode>

/** An agency as it frames its pages: name, look, menu, contacts. Emblem, palette and cover are inherited from the parent when unset. */
export const agency = agencyItem
  .extend({
    ancestors: z.array(agencyRef).describe('From the top down, without the agency itself'),
    palette: z.enum(PALETTE_KEYS),
    cover: picture.nullable(),
    contacts,
    accounts: z.array(account),
    demonstration: z.boolean().describe('Content made to show the platform, not by the state body'),
    domains: z.array(z.string()),
    menu: z
      .array(menuNode.extend({ children: z.array(menuNode) }))
      .describe('The standard structure as this agency owes it'),
    emergency: emergencyBanner.nullable(),
    successor: agencyRef.nullable().describe('Who continues the work of a body that has ceased'),
  })
  .meta({ id: 'Agency' })
export type Agency = z.infer<typeof agency>
