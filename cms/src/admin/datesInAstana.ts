import { TIME_ZONE } from '@birlik/shared/locales'
import { format, type Locale } from 'date-fns'
import { enUS } from 'date-fns/locale/en-US'
import { ru } from 'date-fns/locale/ru'

type Zoned = Date & { withTimeZone: (zone: string) => Date; timeZone?: string }

/**
 * Lists, versions and heads of documents show moments through `formatDate` of @payloadcms/ui 3.90.1: in the zone of whoever renders,
 * the server first and then the browser. It formats a TZDate without a zone in the date-fns language of the screen, and date-fns lets a
 * language rewrite what it is about to write (`localize.preprocessor`); there the moment gets the zone of Kazakhstan. Calendars format
 * plain Dates, which stay as they are.
 */
export function showDatesInAstana(): void {
  for (const locale of [ru, enUS]) locale.localize.preprocessor = rewriting(locale)
}

const rewriting =
  (locale: Locale): NonNullable<Locale['localize']['preprocessor']> =>
  (date, parts) => {
    if (!isZoneless(date)) return parts
    const moment = date.withTimeZone(TIME_ZONE)
    return parts.map(({ isToken, value }) => ({
      isToken: false,
      value: isToken ? format(moment, value, { locale }) : value,
    }))
  }

const isZoneless = (date: Date): date is Zoned => 'withTimeZone' in date && !(date as Zoned).timeZone
