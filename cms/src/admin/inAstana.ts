import { TIME_ZONE } from '@birlik/shared/locales'

const written = new Intl.DateTimeFormat('ru', {
  timeZone: TIME_ZONE,
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

/** A moment in figures, which are the same in all three languages: 28.11.2026 10:00. */
export const inAstana = (instant: Date): string => written.format(instant).replace(', ', ' ')
