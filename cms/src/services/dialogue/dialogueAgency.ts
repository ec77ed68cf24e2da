import type { Payload } from 'payload'
import { type AgencyRecord, presentSlugOf } from '../publicRead/agencies.ts'
import { findFirst } from '../publicRead/find.ts'

/** As much of a body as a dialogue with it needs; names in all languages. */
export type DialogueAgency = Pick<
  AgencyRecord,
  'id' | 'slug' | 'name' | 'shortName' | 'bin' | 'state' | 'hours' | 'dialogue'
>

const select = {
  slug: true,
  name: true,
  shortName: true,
  bin: true,
  state: true,
  hours: true,
  dialogue: true,
} as const

export const dialogueAgency = (payload: Payload, id: string): Promise<DialogueAgency | null> =>
  findFirst({ payload }, { collection: 'agencies', where: { id: { equals: id } }, select })

/** The body at an address, also at one that it had before: what was sent to the old one is on its way. */
export async function dialogueAgencyAt(payload: Payload, slug: string): Promise<DialogueAgency | null> {
  const at = (address: string) =>
    findFirst({ payload }, { collection: 'agencies', where: { slug: { equals: address } }, select })
  const found = await at(slug)
  if (found) return found
  const present = await presentSlugOf({ payload }, slug)
  return present ? at(present) : null
}
