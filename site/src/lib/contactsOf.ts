import type { Contacts } from '@birlik/shared/contract'
import type { Frame } from './page.ts'

/** How to reach who answers for the site that is shown: the agency, or the platform's own help. */
export function contactsOf({ agency, platform }: Frame): Contacts {
  if (agency) return agency.contacts
  const phones = platform.phone ? [{ label: null, number: platform.phone }] : []
  return { addresses: [], phones, email: platform.email, hours: [], point: null }
}
