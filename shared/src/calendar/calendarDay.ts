import type { Localized } from '../locales/index.ts'

/**
 * A day that differs from its weekday. `off`: a holiday, or a day off moved to it. `working`: a weekend whose day off was moved
 * (Labour Code art. 85(3)). Days that are not listed follow the five-day week.
 */
export type CalendarDay = {
  /** YYYY-MM-DD, in Kazakhstan. */
  day: string
  kind: 'off' | 'working'
  /** Name of the holiday, or why the day was moved. */
  title: Localized<string> | null
}
