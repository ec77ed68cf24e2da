import type { Contacts } from '../contract/agency.ts'

/** Weekly hours as the contract has them. */
export type WorkingHours = Contacts['hours']

/**
 * Hours of a body that has not entered its own: Monday to Friday 9:00–18:30, break 13:00–14:30. No act sets them for
 * all bodies; lists of basic requirements to public services give exactly these as the provider's hours (for example item 7 of the
 * one on temporary residence of migrant workers, territorial police).
 */
export const USUAL_HOURS: WorkingHours = (['mon', 'tue', 'wed', 'thu', 'fri'] as const).map((day) => ({
  day,
  from: '09:00',
  until: '18:30',
  breakFrom: '13:00',
  breakUntil: '14:30',
}))
