import type { Localized } from '@birlik/shared/locales'
import type { TextField } from 'payload'
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
    'Электрондық пошта дұрыс емес.',
    'Неверный адрес электронной почты.',
    'The e-mail address is not valid.',
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
  maxLength: 254,
  label: tri('Электрондық пошта', 'Электронная почта', 'E-mail'),
  validate: (value: unknown, options: Request) =>
    !value ||
    (typeof value === 'string' && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(value)) ||
    say(fault.email, options),
})

/** A telephone number as it is to be shown. */
export const phoneField = (name = 'phone'): TextField => ({
  name,
  type: 'text',
  maxLength: 60,
  label: tri('Телефон', 'Телефон', 'Telephone'),
})
