import { type ContactForm, type FormField, KNOWN_FIELDS, type KnownField } from '@birlik/shared/contract'
import { type FaultyAnswer, missingAnswers, tidyAnswer } from '@birlik/shared/rules'
import type { ConversationRow } from '../rows.ts'

type Answers = {
  /** What opens the conversation; empty when nothing at all was written. */
  message: string
  name: string | null
  email: string | null
  phone: string | null
  /** Everything else, with the labels as they were. */
  values: NonNullable<ConversationRow['values']>
  faults: FaultyAnswer[]
}

const isKnown = (key: string): key is KnownField => KNOWN_FIELDS.includes(key as KnownField)

/**
 * A filled-in form as a conversation keeps it. It is checked again by the rules by which site has checked it; but a form may have been
 * changed while the sending was on its way, so an answer that does not fit any more is kept among the values as it was written, and
 * nothing is thrown away that was acknowledged.
 */
export function readAnswers(form: ContactForm, given: Record<string, string>, files: number): Answers {
  const answers = Object.entries(given)
    .map(([key, value]): [string, string] => [key, tidyAnswer(value)])
    .filter(([, value]) => value !== '')
  const faults = missingAnswers({ form, values: Object.fromEntries(answers), files })
  const faulty = new Set(faults.map(({ field }) => field))
  const known = new Map(answers.filter(([key]) => isKnown(key) && (key === 'message' || !faulty.has(key))))
  const fields = new Map(form.fields.map((field) => [field.key, field]))
  const place = (key: string) => (fields.has(key) ? form.fields.findIndex((field) => field.key === key) : 99)
  const values = answers
    .filter(([key]) => !known.has(key))
    .sort(([a], [b]) => place(a) - place(b))
    .map(([key, value]) => ({
      key,
      label: fields.get(key)?.label ?? key,
      value: shown(fields.get(key), value),
    }))
  const message = known.get('message')
  return {
    message: message ?? values.map(({ label, value }) => `${label}: ${value}`).join('\n'),
    name: known.get('name') ?? null,
    email: known.get('email') ?? null,
    phone: known.get('phone') ?? null,
    values: message === undefined ? [] : values,
    faults,
  }
}

/** A choice by the label that was chosen, a ticked box as a tick. */
function shown(field: FormField | undefined, value: string): string {
  if (field?.type === 'consent') return '✓'
  return field?.options.find((option) => option.value === value)?.label ?? value
}
