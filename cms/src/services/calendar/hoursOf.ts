import type { WorkingHours } from '@birlik/shared/calendar'
import type { Agency } from '../../payload-types.ts'

/** Hours of an agency as the calendar counts with them; none entered: the usual ones hold. */
export const hoursOf = ({ hours }: Pick<Agency, 'hours'>): WorkingHours =>
  (hours ?? []).map(({ day, from, until, breakFrom, breakUntil }) => ({
    day,
    from: from || null,
    until: until || null,
    breakFrom: breakFrom || null,
    breakUntil: breakUntil || null,
  }))
