import type { Localized } from '@birlik/shared/locales'
import { canonicalEmail, LONGEST_EMAIL, phoneNumbers } from '@birlik/shared/text'
import type { EmailField, TextField } from 'payload'
import { tri } from '../services/tri.ts'

type Extra = { required?: boolean; inner?: boolean }

const fault = {
  url: tri(
    'Мекенжай https:// деп басталуы керек.',
    'Адрес должен начинаться с https://.',
    'The address must begin with https://.',
  ),
  link: tri(
    'Мекенжай https:// немесе / деп басталуы керек.',
    'Адрес должен начинаться с https:// или с /.',
    'The address must begin with https:// or with /.',
  ),
  email: tri(
    'Электрондық пошта мекенжайын толық жазыңыз, @ белгісіне дейін латын әріптерімен. Мысалы: info@example.kz.',
    'Напишите адрес электронной почты полностью, до знака @ латинскими буквами. Например: info@example.kz.',
    'Write the whole e-mail address, in Latin letters before the @ sign. For example: info@example.kz.',
  ),
  phone: tri(
    'Нөмірді коды бар толық түрінде немесе қысқа нөмірді жазыңыз. Мысалы: +7 (7172) 74-00-00, ішкі 123; 1414. Бірнеше нөмірдің арасына нүктелі үтір қойыңыз.',
    'Напишите номер полностью, с кодом, или короткий номер. Например: +7 (7172) 74-00-00, доб. 123; 1414. Между номерами ставьте точку с запятой.',
    'Write the whole number with its code, or a short one. For example: +7 (7172) 74-00-00, ext. 123; 1414. Put a semicolon between numbers.',
  ),
  empty: tri('Бұл өрісті толтырыңыз.', 'Заполните это поле.', 'Fill this field in.'),
}
type Request = { req: { i18n: { language: string } } }
const say = (text: Localized<string>, { req }: Request) =>
  text[req.i18n.language as keyof Localized<string>] ?? text.kk

const isUrl = (value: string) => {
  const url = URL.parse(value)
  return (url?.protocol === 'https:' || url?.protocol === 'http:') && !url.username && !url.password
}
// A second slash or a backslash would lead to another host.
const isInner = (value: string) => /^\/(?![/\\])/.test(value)

/** Address of a page elsewhere; with `inner` also one of the platform itself, beginning with a slash. */
export const linkField = (
  name: string,
  label: Localized<string>,
  { required, inner }: Extra = {},
): TextField => ({
  name,
  type: 'text',
  label,
  required,
  maxLength: 2000,
  validate: (value: unknown, options: Request) => {
    if (!value) return !required || say(fault.empty, options)
    if (typeof value === 'string' && (isUrl(value) || (inner && isInner(value)))) return true
    return say(inner ? fault.link : fault.url, options)
  },
})

/** An e-mail address that may be left empty. */
export const emailField = (name = 'email'): TextField => ({
  name,
  type: 'text',
  maxLength: LONGEST_EMAIL,
  label: tri('Электрондық пошта', 'Электронная почта', 'E-mail'),
  validate: (value: unknown, options: Request) =>
    !value || (typeof value === 'string' && canonicalEmail(value) !== undefined) || say(fault.email, options),
})

/** What an address is compared and written to by, in `.қаз` too; what is none is left for the person to see. */
const inOneForm = ({ value }: { value?: unknown }) =>
  typeof value === 'string' ? (canonicalEmail(value) ?? value) : value

/** An address that the platform itself writes to or knows a person by: kept in the one form in which addresses are compared. */
export const accountEmail = (name: string, extra: Partial<EmailField> = {}): EmailField => ({
  ...extra,
  name,
  type: 'email',
  validate: (value: unknown, { required, ...options }: Request & { required?: boolean }) => {
    if (!value) return !required || say(fault.empty, options)
    return (typeof value === 'string' && canonicalEmail(value) !== undefined) || say(fault.email, options)
  },
  hooks: { beforeValidate: [inOneForm] },
})

/** Telephone numbers as they are to be shown, one or several, each with its extension if it has one. */
export const phoneField = (name = 'phone'): TextField => ({
  name,
  type: 'text',
  maxLength: 200,
  label: tri('Телефон', 'Телефон', 'Telephone'),
  validate: (value: unknown, { required, ...options }: Request & { required?: boolean }) => {
    if (!value) return !required || say(fault.empty, options)
    return (typeof value === 'string' && phoneNumbers(value) !== undefined) || say(fault.phone, options)
  },
})
