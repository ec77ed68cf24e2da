import type { DialogueCounts, DialogueFigures } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { t } from '@birlik/shared/messages'
import type { Cell } from './csvOf.ts'
import { percentage } from './percentage.ts'

/**
 * The account of a body as one table, a figure in each row: period, what was counted, of what, and how much. Its columns stay the
 * same whatever is counted next, so that programs and pivot tables can go by them.
 */
export function figureRows(locale: Locale, figures: DialogueFigures): Cell[][] {
  const { months, total, kinds, themes, ratings, removals } = figures
  const year = `${months[0]?.month}/${months.at(-1)?.month}`
  const say = (key: Parameters<typeof t>[1]) => t(locale, key)
  const row = (period: string, indicator: string, breakdown: string, value: Cell): Cell[] => [
    period,
    indicator,
    breakdown,
    value,
  ]
  const counts = (period: string, of: DialogueCounts) => [
    row(period, say('figures.received'), '', of.received),
    row(period, say('figures.handedOver'), '', of.handedOver),
    row(period, say('figures.answered'), '', of.answered),
    row(period, say('figures.inTime'), '', of.inTime),
    row(period, say('figures.csv.shareInTime'), '', percentage(of)),
    row(period, say('figures.overdue'), '', of.overdue),
    row(period, say('figures.csv.medianMinutes'), '', of.medianMinutes),
    row(period, say('figures.csv.rated'), '', of.rated),
  ]
  return [
    [
      say('figures.month'),
      say('figures.csv.indicator'),
      say('figures.csv.breakdown'),
      say('figures.csv.value'),
    ],
    ...counts(year, total),
    row(year, say('figures.rating'), '', total.averageRating),
    ...months.flatMap(({ month, ...of }) => counts(month, of)),
    ...kinds.map(({ kind, received }) =>
      row(year, say('figures.csv.byForm'), say(`figures.kind.${kind}`), received),
    ),
    ...themes.map(({ month, title, received }) =>
      row(month, say('figures.csv.onTopic'), title ?? say('figures.noTheme'), received),
    ),
    ...(ratings ?? []).map((count, at) => row(year, say('figures.csv.ratings'), String(at + 1), count)),
    ...removals.flatMap(({ reason, removed, restored }) => [
      row(year, say('figures.removed'), say(`conversation.removal.${reason}`), removed),
      row(year, say('figures.restored'), say(`conversation.removal.${reason}`), restored),
    ]),
  ]
}
