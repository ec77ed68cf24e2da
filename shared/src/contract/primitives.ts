import { z } from 'zod'
import { LOCALES } from '../locales/index.ts'
import { cleanText, lengthOf } from '../text/index.ts'

export const locale = z.enum(LOCALES)

/** UTC instant, ISO 8601 with Z. */
export const instant = z.iso.datetime()

/** Calendar date, YYYY-MM-DD, as written in an act. */
export const day = z.iso.date()

/** Address of a document or an agency: lower-case Latin letters, digits, hyphens. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/)
  .max(120)

/** What a person wrote: cleaned, and of so many characters at most as people count them; `max` would count an emoji as two. */
export const written = (most: number) =>
  z
    .string()
    .overwrite((text) => cleanText(text).trim())
    .check(({ value, issues }) => {
      if (lengthOf(value) <= most) return
      issues.push({ code: 'too_big', origin: 'string', maximum: most, inclusive: true, input: value })
    })

/** Address within an agency's site or the portal, without language: `/press/news/abc`. */
export const path = z.string().regex(/^\//)

export const url = z.url({ protocol: /^https?$/ })

export const agencyRef = z
  .strictObject({ slug, name: z.string(), shortName: z.string() })
  .meta({ id: 'AgencyRef', description: 'The state body a document belongs to' })
export type AgencyRef = z.infer<typeof agencyRef>

/** What every public document tells of itself. */
export const documentBase = {
  id: z.string(),
  slug,
  agency: agencyRef,
  language: locale.describe(
    'Language of the texts in this answer; differs from the asked one when that is missing',
  ),
  languages: z.array(locale).describe('All languages the published version has'),
  publishedAt: instant,
  updatedAt: instant.describe('Last change a reader can see'),
}

/** Mark of a document that is no longer valid but stays readable; null while it is valid. */
export const withdrawal = z
  .strictObject({ at: instant, reason: z.string() })
  .nullable()
  .meta({ id: 'Withdrawal' })

/** A page of a list in a stable order; `next` is the address of the following page or null. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.strictObject({
    items: z.array(item),
    total: z.int().nonnegative(),
    page: z.int().positive(),
    limit: z.int().positive(),
    next: z.string().nullable(),
  })
export type ListOf<T> = { items: T[]; total: number; page: number; limit: number; next: string | null }
