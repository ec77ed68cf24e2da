import { TIME_ZONE } from '@birlik/shared/locales'

// Figures, which are the same in all three languages; browsers know no Kazakh months.
const day = new Intl.DateTimeFormat('ru', { timeZone: TIME_ZONE, dateStyle: 'short' })

/** The day of a moment (an instant, or ms since 1970) in figures: 26.11.2026. */
export const dayInAstana = (instant: Date | number): string => day.format(instant)
