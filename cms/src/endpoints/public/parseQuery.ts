import { type OperationName, operations, type Problem, type QueryOf } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { t } from '@birlik/shared/messages'
import type { z } from 'zod'
import { Refusal } from './refusal.ts'

type Fault = NonNullable<Problem['errors']>[number]

/**
 * The query as the operation understands it. Parameters it does not know are passed over; so are empty ones, which
 * an HTML form sends for fields left blank. A value it does not understand is refused by name.
 */
export function parseQuery<N extends OperationName>(
  name: N,
  search: URLSearchParams,
  locale: Locale,
): QueryOf<N> {
  const schema: z.ZodObject = operations[name].query
  const given = Object.keys(schema.shape).flatMap((key) => {
    const value = search.get(key)
    return value ? [[key, value]] : []
  })
  const result = schema.safeParse(Object.fromEntries(given))
  if (result.success) return result.data as QueryOf<N>
  throw new Refusal({ kind: 'badQuery', errors: result.error.issues.map((issue) => faultOf(issue, locale)) })
}

function faultOf(issue: z.core.$ZodIssue, locale: Locale): Fault {
  const field = String(issue.path[0] ?? '')
  if (issue.code === 'invalid_value') {
    return { field, message: t(locale, 'problem.value.oneOf', { values: issue.values.join(', ') }) }
  }
  if (issue.code === 'invalid_type') return { field, message: t(locale, 'problem.value.wholeNumber') }
  if (issue.code === 'too_small') {
    return { field, message: t(locale, 'problem.value.atLeast', { limit: String(issue.minimum) }) }
  }
  if (issue.code === 'too_big') {
    const key = issue.origin === 'string' ? 'problem.value.length' : 'problem.value.atMost'
    return { field, message: t(locale, key, { limit: String(issue.maximum) }) }
  }
  if (issue.code === 'invalid_format' && issue.format === 'date') {
    return { field, message: t(locale, 'problem.value.date') }
  }
  return { field, message: t(locale, 'problem.value.invalid') }
}
