import { isLocale, type Locale } from '@birlik/shared/locales'
import type { Payload } from 'payload'
import { tri } from '../tri.ts'
import { resetLinkPlace } from './resetLink.ts'

type Person = { language?: unknown }

const subjects = tri('Құпиясөзді қалпына келтіру', 'Восстановление пароля', 'Resetting your password')
const first = tri(
  'Сәлеметсіз бе!\n\nЖаңа құпиясөзді осы сілтемеде қойыңыз, ол бір сағат ішінде бір рет жарамды:',
  'Здравствуйте!\n\nЗадайте новый пароль по этой ссылке, она действует один час и один раз:',
  'Hello,\n\nplease set a new password at this link, which is good for one hour and for one use:',
)
const last = tri(
  'Құпиясөзді қалпына келтіруді сұрамаған болсаңыз, ештеңе істеудің қажеті жоқ.',
  'Если вы не просили восстановить пароль, ничего делать не нужно.',
  'If you did not ask for this, there is nothing you need to do.',
)

/** The letter to somebody who works here and has forgotten their password, in their language. Plain text. */
export const forgottenPassword = {
  subject: (person: Person) => subjects[languageOf(person)],
  text: (payload: Pick<Payload, 'encrypt'>, person: Person, token: string) => {
    const language = languageOf(person)
    return `${first[language]}\n${resetLinkPlace(payload, token)}\n\n${last[language]}`
  },
}

const languageOf = ({ language }: Person): Locale => (isLocale(language) ? language : 'kk')
