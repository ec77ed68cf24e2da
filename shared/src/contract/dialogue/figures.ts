import { z } from 'zod'
import { topicRef } from '../news.ts'
import { agencyRef, instant, listOf, slug } from '../primitives.ts'
import { FORM_KINDS } from './form.ts'
import { REMOVAL_REASONS } from './submission.ts'

const count = z.int().nonnegative()

/** A median or an average of fewer answers than these is told to nobody: it would tell of one person. */
export const FEWEST_TOLD = 5

/** What a body did with the questions that came in one period. */
export const dialogueCounts = z.strictObject({
  received: count.describe('From citizens, and handed over by other bodies'),
  handedOver: count.describe(
    'Of those received, handed over to another body, which counts them as received from then on: of all bodies together, received less handed over counts each question once',
  ),
  answered: count.describe('Of those received and kept, with a first answer'),
  inTime: count.describe('Of those received and kept, first answered within the target'),
  overdue: count.describe('Of those received and kept, not answered though the target has passed'),
  medianMinutes: z
    .int()
    .nonnegative()
    .nullable()
    .describe('Median working minutes to the first answer; null: none answered, or in public too few'),
  rated: count,
  averageRating: z.number().min(1).max(5).nullable().describe('Null: none, or in public too few'),
})
export type DialogueCounts = z.infer<typeof dialogueCounts>

const targets = z.strictObject({
  firstAnswerHours: z.number().positive(),
  settledDays: z.number().positive(),
})

/** The public account of a body’s dialogue: the last twelve months, month by month. */
export const dialogueFigures = z
  .strictObject({
    agency: agencyRef,
    countedAt: instant,
    targets,
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
    ratings: z
      .array(count)
      .length(5)
      .nullable()
      .describe('How often each of 1 to 5 was given; null: too few'),
    removals: z
      .array(z.strictObject({ reason: z.enum(REMOVAL_REASONS), removed: count, restored: count }))
      .describe('Messages of citizens that were hidden; a conversation hidden as a whole counts as one'),
  })
  .meta({ id: 'DialogueFigures' })
export type DialogueFigures = z.infer<typeof dialogueFigures>

/** The same of one body in a row, so that bodies can be read side by side. */
export const dialogueSummary = z
  .strictObject({ agency: agencyRef, countedAt: instant, targets, ...dialogueCounts.shape })
  .meta({ id: 'DialogueSummary' })
export type DialogueSummary = z.infer<typeof dialogueSummary>

/** A question that was published with its answer, with its citizen’s consent. */
export const publicQuestion = z
  .strictObject({
    slug,
    agency: agencyRef,
    language: z.enum(['kk', 'ru', 'en']),
    question: z.string(),
    answer: z.string(),
    topic: topicRef.nullable(),
    askedAt: instant,
    answeredAt: instant,
    publishedAt: instant,
    updatedAt: instant,
  })
  .meta({ id: 'PublicQuestion' })
export type PublicQuestion = z.infer<typeof publicQuestion>

/** A page of them, newest first, and the topics that there are questions on. */
export const questionPage = z
  .strictObject({ ...listOf(publicQuestion).shape, topics: z.array(topicRef) })
  .meta({ id: 'QuestionPage' })
export type QuestionPage = z.infer<typeof questionPage>
