import {
  type DialogueCounts,
  type DialogueFigures,
  FORM_KINDS,
  type FormKind,
} from '../../contract/dialogue/index.ts'
import { lastMonths, monthOf } from './countedMonths.ts'

/** A conversation as far as figures need it. Instants in ISO 8601. */
export type FigureRow = {
  /** When it came to the body: from a citizen, or from another body. */
  receivedAt: string
  firstAnsweredAt: string | null
  /** The promise, also after it was kept. */
  firstAnswerBy: string
  /** Working minutes to the first answer. */
  firstAnswerMinutes: number | null
  kind: FormKind
  topic: string | null
  /** 1 to 5. */
  rating: number | null
  /** Hidden as a whole, and not restored since. */
  removed: boolean
  /** To another body, whose it is from then on. */
  handedOver: boolean
}

export type Figures = Pick<DialogueFigures, 'total' | 'months' | 'kinds'> & {
  ratings: number[]
  /** Without titles: these are the topic’s, in the language asked. */
  themes: Omit<DialogueFigures['themes'][number], 'title'>[]
}

/**
 * The account of a body’s dialogue: the current month in Kazakhstan and the eleven before it, by when a conversation came to the
 * body; older ones are left out everywhere. Months come in order, also those without any. A conversation that is hidden counts nowhere
 * (but see `removalsOf`): spam is neither a question nor a late answer. One that was handed over counts as that alone, and as received
 * once more at the other body: of all bodies together, as many were asked as were received and not handed over.
 */
export function figuresOf(rows: readonly FigureRow[], now: Date): Figures {
  const months = lastMonths(now)
  const shown = rows.filter(({ removed }) => !removed)
  const byMonth = Map.groupBy(shown, ({ receivedAt }) => monthOf(new Date(receivedAt)))
  const counted = months.flatMap((month) => byMonth.get(month) ?? [])
  return {
    total: countsOf(counted, now),
    months: months.map((month) => ({ month, ...countsOf(byMonth.get(month) ?? [], now) })),
    kinds: FORM_KINDS.map((kind) => ({ kind, received: amount(counted, (row) => row.kind === kind) })),
    themes: months.flatMap((month) => themesOf(byMonth.get(month) ?? [], month)),
    ratings: [1, 2, 3, 4, 5].map((score) => amount(kept(counted), ({ rating }) => rating === score)),
  }
}

const kept = (rows: readonly FigureRow[]) => rows.filter(({ handedOver }) => !handedOver)

const amount = (rows: readonly FigureRow[], which: (row: FigureRow) => boolean) => rows.filter(which).length

function countsOf(received: readonly FigureRow[], now: Date): DialogueCounts {
  const rows = kept(received)
  const answered = rows.filter(({ firstAnsweredAt }) => firstAnsweredAt !== null)
  const ratings = rows.map(({ rating }) => rating).filter((rating) => rating !== null)
  return {
    received: received.length,
    handedOver: received.length - rows.length,
    answered: answered.length,
    inTime: amount(answered, (row) => Date.parse(row.firstAnsweredAt ?? '') <= Date.parse(row.firstAnswerBy)),
    overdue: amount(
      rows,
      (row) => row.firstAnsweredAt === null && Date.parse(row.firstAnswerBy) < now.getTime(),
    ),
    medianMinutes: medianOf(
      answered.map((row) => row.firstAnswerMinutes).filter((minutes) => minutes !== null),
    ),
    rated: ratings.length,
    averageRating: ratings.length > 0 ? Math.round((sum(ratings) / ratings.length) * 100) / 100 : null,
  }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Of an even count, the middle of the two in the middle, in whole minutes. */
function medianOf(minutes: readonly number[]): number | null {
  const sorted = minutes.toSorted((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.floor((sorted.length - 1) / 2)]
  return upper === undefined || lower === undefined ? null : Math.round((lower + upper) / 2)
}

/** The most frequent first. */
function themesOf(rows: readonly FigureRow[], month: string): Figures['themes'] {
  return [...Map.groupBy(rows, ({ topic }) => topic)]
    .map(([topic, { length }]) => ({ month, topic, received: length }))
    .sort((a, b) => b.received - a.received)
}
