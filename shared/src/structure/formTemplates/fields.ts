import type { Localized } from '../../locales/index.ts'
import type { TemplateField } from './formTemplate.ts'

type Wording = { label?: Localized<string>; hint?: Localized<string>; required?: boolean }

const field = (
  key: string,
  type: TemplateField['type'],
  label: Localized<string>,
  hint: Localized<string> | null,
  wording: Wording,
): TemplateField => ({
  key,
  type,
  label: wording.label ?? label,
  hint: wording.hint ?? hint,
  required: wording.required ?? false,
  options: [],
})

/** The message that opens the conversation; always required. */
export const message = (label: Localized<string>, hint: Localized<string>): TemplateField =>
  field('message', 'long-text', label, hint, { required: true })

/** How to address the person. */
export const name = (wording: Wording = {}): TemplateField =>
  field('name', 'text', { kk: 'Аты-жөніңіз', ru: 'Ваше имя', en: 'Your name' }, null, wording)

/** Where to write that there is an answer. */
export const email = (wording: Wording = {}): TemplateField =>
  field(
    'email',
    'email',
    { kk: 'Электрондық пошта', ru: 'Электронная почта', en: 'E-mail' },
    {
      kk: 'Жауап келгенде осы мекенжайға хат жібереміз.',
      ru: 'Напишем на этот адрес, когда придёт ответ.',
      en: 'We will write to this address when there is an answer.',
    },
    wording,
  )

/** Where to call. */
export const phone = (wording: Wording = {}): TemplateField =>
  field(
    'phone',
    'phone',
    { kk: 'Телефон', ru: 'Телефон', en: 'Phone' },
    { kk: 'Мысалы: +7 701 123 45 67', ru: 'Например: +7 701 123 45 67', en: 'For example: +7 701 123 45 67' },
    wording,
  )

/** Pictures and papers that go with the message. */
export const file = (wording: Wording = {}): TemplateField =>
  field('file', 'file', { kk: 'Файлдар', ru: 'Файлы', en: 'Files' }, null, wording)

/** A short answer under a key of the form’s own. */
export const line = (key: string, label: Localized<string>, wording: Wording = {}): TemplateField =>
  field(key, 'text', label, null, wording)

/** A day under a key of the form’s own. */
export const date = (key: string, label: Localized<string>, wording: Wording = {}): TemplateField =>
  field(key, 'date', label, null, wording)
