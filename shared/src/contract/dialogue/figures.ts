import { z } from 'zod'
import { agencyRef, instant, slug } from '../primitives.ts'
import { FORM_KINDS } from './form.ts'
import { REMOVAL_REASONS } from './submission.ts'

const count = z.int().nonnegative()

/** What a body did with the questions that came in one period. */
export const dialogueCounts = z.strictObject({
  received: count,
  answered: count.describe('Of those received, with a first answer'),
  inTime: count.describe('Of those received, first answered within the target'),
  overdue: count.describe('Of those received, not answered though the target has passed'),
  medianMinutes: z
    .int()
    .nonnegative()
    .nullable()
    .describe('Median working minutes to the first answer; null: none answered'),
  rated: count,
  averageRating: z.number().min(1).max(5).nullable(),
})
export type DialogueCounts = z.infer<typeof dialogueCounts>

/** The public account of a body’s dialogue: the last twelve months, month by month. */
export const dialogueFigures = z
  .strictObject({
    agency: agencyRef,
    countedAt: instant,
    targets: z.strictObject({ firstAnswerHours: z.number().positive(), settledDays: z.number().positive() }),
    total: dialogueCounts,
    months: z.array(dialogueCounts.extend({ month: z.string().regex(/^\d{4}-\d{2}$/) })),
    kinds: z.array(z.strictObject({ kind: z.enum(FORM_KINDS), received: count })),
    themes: z.array(
      z.strictObject({
        month: z.string().regex(/^\d{4}-\d{2}$/),
        topic: z.string().nullable(),
        title: z.string().nullable(),
        received: count,
      }),
    ),
    ratings: z.array(count).length(5).describe('How often each of 1 to 5 was given'),
    removals: z.array(z.strictObject({ reason: z.enum(REMOVAL_REASONS), removed: count, restored: count })),
  })
  .meta({ id: 'DialogueFigures' })
export type DialogueFigures = z.infer<typeof dialogueFigures>

/** A question that was published with its answer, with its citizen’s consent. */
export const publicQuestion = z
  .strictObject({
    slug,
    agency: agencyRef,
    language: z.enum(['kk', 'ru', 'en']),
    question: z.string(),
    answer: z.string(),
    topic: z.strictObject({ key: z.string(), title: z.string() }).nullable(),
    askedAt: instant,
    answeredAt: instant,
    publishedAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'PublicQuestion' })
export type PublicQuestion = z.infer<typeof publicQuestion>
