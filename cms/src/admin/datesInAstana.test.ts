import { formatDate } from '@payloadcms/ui/shared'
import { enUS } from 'date-fns/locale/en-US'
import { ru } from 'date-fns/locale/ru'
import { beforeAll, expect, it } from 'vitest'
import { showDatesInAstana } from './datesInAstana.ts'

beforeAll(showDatesInAstana)

const shown = (date: string | Date, locale: typeof ru) =>
  formatDate({ date, i18n: { dateFNS: locale } as never, pattern: 'dd.MM.yyyy HH:mm' })

it.each([
  ['2026-11-28T05:00:00.000Z', '28.11.2026 10:00'],
  ['2022-12-31T18:30:00.000Z', '01.01.2023 00:30'],
  ['2024-02-29T19:00:00.000Z', '01.03.2024 00:00'],
])('Payload shows %s as %s, whatever the zone of the computer', (instant, written) => {
  for (const zone of ['America/New_York', 'Asia/Omsk', 'UTC']) {
    process.env.TZ = zone
    expect(shown(instant, ru), zone).toBe(written)
    expect(shown(new Date(instant), enUS), zone).toBe(written)
  }
})
