import { isDate } from '@birlik/shared/calendar'
import type { Localized } from '@birlik/shared/locales'
import type { DateField, TextField } from 'payload'
import { tri } from '../services/tri.ts'

type Extra = { required?: boolean; index?: boolean; description?: Localized<string> }

/** A moment: stored in UTC, typed and shown as clocks in Kazakhstan have it, wherever the editor's computer is. */
export const moment = (name: string, label: Localized<string>, extra: Extra = {}): DateField => ({
  name,
  type: 'date',
  label,
  required: extra.required,
  index: extra.index,
  admin: {
    description: extra.description,
    date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm', timeFormat: 'HH:mm' },
    components: { Field: '/admin/MomentField#MomentField' },
  },
})

/** A calendar day as written in an act, kept as YYYY-MM-DD: an instant would change with the time zone. */
export const day = (name: string, label: Localized<string>, extra: Extra = {}): TextField => ({
  name,
  type: 'text',
  label,
  required: extra.required,
  index: extra.index,
  validate: (
    value: unknown,
    { req, required }: { req: { i18n: { language: string } }; required?: boolean },
  ) => {
    if (!value) return !required || message(req.i18n.language)
    return (typeof value === 'string' && isDate(value)) || message(req.i18n.language)
  },
  admin: {
    description: extra.description,
    placeholder: tri('ЖЖЖЖ-АА-КК', 'ГГГГ-ММ-ДД', 'YYYY-MM-DD'),
    components: { Field: '/admin/DayField#DayField' },
  },
})

const texts = tri(
  'Күнді ЖЖЖЖ-АА-КК түрінде жазыңыз, мысалы 2026-03-01.',
  'Запишите день в виде ГГГГ-ММ-ДД, например 2026-03-01.',
  'Write the day as YYYY-MM-DD, for example 2026-03-01.',
)
const message = (language: string) => texts[language as keyof typeof texts] ?? texts.kk
