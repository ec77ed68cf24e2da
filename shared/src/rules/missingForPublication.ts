import { LOCALES, type Locale, type Localized, REQUIRED_LOCALES } from '../locales/index.ts'
import { isBlank } from '../text/index.ts'

/** A document's localized fields as stored: field → language → value. */
export type LocalizedFields = Record<string, Partial<Localized<unknown>> | null | undefined>

export type Missing = { field: string; locale: Locale }

/** Rich text counts as empty when no node below it holds text that shows anything, or a block. */
function isEmpty(value: unknown): boolean {
  if (value == null) return true
  if (typeof value === 'string') return isBlank(value)
  if (Array.isArray(value)) return value.every(isEmpty)
  if (typeof value !== 'object') return false
  const node = value as { root?: unknown; type?: string; text?: unknown; children?: unknown }
  if (node.root) return isEmpty(node.root)
  if (node.type === 'block' || node.type === 'upload') return false
  if (typeof node.text === 'string') return isBlank(node.text)
  return isEmpty(node.children ?? null)
}

const has = (fields: LocalizedFields, name: string, locale: Locale): boolean =>
  !isEmpty(fields[name]?.[locale])

/**
 * What keeps a document from being published: every listed field must be there in Kazakh and Russian
 * (Law 401-V art. 16(14)). English is optional, but a begun English version must be whole.
 */
export function missingForPublication(fields: LocalizedFields, required: readonly string[]): Missing[] {
  const english: Locale[] = required.some((field) => has(fields, field, 'en')) ? ['en'] : []
  return [...REQUIRED_LOCALES, ...english].flatMap((locale) =>
    required.filter((field) => !has(fields, field, locale)).map((field) => ({ field, locale })),
  )
}

/** Languages in which every required field is there: those a page can be read in. */
export const languagesOf = (fields: LocalizedFields, required: readonly string[]): Locale[] =>
  LOCALES.filter((locale) => required.every((field) => has(fields, field, locale)))
