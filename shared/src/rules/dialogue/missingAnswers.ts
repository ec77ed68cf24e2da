import { isDate } from '../../calendar/index.ts'
import type { ContactForm, FormField } from '../../contract/dialogue/index.ts'
import { canonicalEmail, isBlank, lengthOf } from '../../text/index.ts'
import { isPhone } from './isPhone.ts'
import { longestOf } from './longestOf.ts'
import { tidyAnswer } from './tidyAnswer.ts'

export type AnswerFault = 'required' | 'too-long' | 'email' | 'phone' | 'date' | 'choice' | 'consent'
export type FaultyAnswer = { field: string; fault: AnswerFault }

/**
 * What is wrong with a filled-in form, in the order of its fields, one fault for each. `values`: answers by key, tidied here too;
 * a ticked box has any value, one that is not ticked has none. `files`: how many came with it.
 */
export function missingAnswers({
  form,
  values,
  files,
}: {
  form: Pick<ContactForm, 'kind' | 'fields'>
  values: Readonly<Record<string, string>>
  files: number
}): FaultyAnswer[] {
  const answerTo = (key: string) => (Object.hasOwn(values, key) ? tidyAnswer(values[key] as string) : '')
  const given = (key: string) => !isBlank(answerTo(key))
  const faults = form.fields.flatMap((field) => {
    const answered = field.type === 'file' ? files > 0 : given(field.key)
    const fault = answered ? faultOf(field, answerTo(field.key)) : field.required && absence(field)
    return fault ? [{ field: field.key, fault }] : []
  })
  return [...faults, ...unreachable(form, faults, given)]
}

const absence = ({ type }: FormField): AnswerFault => (type === 'consent' ? 'consent' : 'required')

function faultOf({ type, options }: FormField, answer: string): AnswerFault | null {
  if (type === 'file' || type === 'consent') return null
  if (lengthOf(answer) > longestOf(type)) return 'too-long'
  if (type === 'email' && canonicalEmail(answer) === undefined) return 'email'
  if (type === 'phone' && !isPhone(answer)) return 'phone'
  if (type === 'date' && !isNearDate(answer)) return 'date'
  if (type === 'choice' && !options.some(({ value }) => value === answer)) return 'choice'
  return null
}

/** A date field lets a hurried person write the year 26 or 20266. */
const isNearDate = (answer: string) => isDate(answer) && answer >= '1900' && answer < '2101'

/** The time of a reception is agreed with the person: a form that asks for phone or e-mail needs one of them. */
function unreachable(
  { kind, fields }: Pick<ContactForm, 'kind' | 'fields'>,
  faults: readonly FaultyAnswer[],
  given: (key: string) => boolean,
): FaultyAnswer[] {
  const ways = fields.filter(({ key }) => key === 'phone' || key === 'email').map(({ key }) => key)
  const [first] = ways
  if (kind !== 'reception' || !first || ways.some(given)) return []
  return faults.some(({ field }) => ways.includes(field)) ? [] : [{ field: first, fault: 'required' }]
}
