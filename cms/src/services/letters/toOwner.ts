import { isLocale, type Localized } from '@birlik/shared/locales'
import type { PayloadRequest } from 'payload'
import { env } from '../../env.ts'
import { tri } from '../tri.ts'
import { momentIn } from './momentIn.ts'
import { writeLetter } from './writeLetter.ts'

type Owner = { email: string; language?: unknown }

const greeting = tri('Сәлеметсіз бе!', 'Здравствуйте!', 'Hello,')
const time = tri('Уақыты', 'Время', 'Time')
const newAddress = tri('Жаңа мекенжай', 'Новый адрес', 'New address')
const subjects = {
  password: tri('Құпиясөзіңіз өзгерді', 'Ваш пароль изменён', 'Your password was changed'),
  email: tri('Пошта мекенжайыңыз өзгерді', 'Адрес вашей почты изменён', 'Your mail address was changed'),
}
const told = {
  password: tri(
    'Аккаунтыңыздың құпиясөзі өзгерді. Басқа құрылғылардағы сеанстар жабылды.',
    'Пароль вашей учётной записи изменён. Сеансы на других устройствах завершены.',
    'the password of your account was changed. Sessions on other devices have ended.',
  ),
  oneTime: tri(
    'Әкімші аккаунтыңызға бір реттік құпиясөз қойды, барлық сеанс жабылды. Оны әкімшіден біліп, жүйеге кіргенде өз құпиясөзіңізді қойыңыз.',
    'Администратор задал вашей учётной записи одноразовый пароль, все сеансы завершены. Узнайте его у администратора и при входе задайте свой.',
    'an administrator has given your account a one-time password, and all sessions have ended. Ask them for it, and set your own when you log in.',
  ),
  email: tri(
    'Жүйеге кіретін пошта мекенжайыңыз өзгерді.',
    'Адрес почты, с которым вы входите, изменён.',
    'the mail address with which you log in was changed.',
  ),
}
const last = tri(
  'Мұны өзіңіз жасасаңыз, ештеңе істеудің қажеті жоқ. Әйтпесе органыңыздың әкімшісіне дереу хабарлаңыз, құпиясөзді мына жерде қалпына келтіре аласыз:',
  'Если это сделали вы, ничего делать не нужно. Если нет, сразу сообщите администратору вашего органа; восстановить пароль можно здесь:',
  'If this was you, there is nothing you need to do. If not, tell the administrator of your state body at once; you can reset the password here:',
)
const unasked = tri(
  'Мұны сұрамаған болсаңыз, органыңыздың әкімшісінен анықтаңыз. Өз құпиясөзіңізді мына жерде де қоя аласыз:',
  'Если вы об этом не просили, уточните у администратора вашего органа. Задать свой пароль можно и здесь:',
  'If you did not ask for this, find out from the administrator of your state body. You can also set a password of your own here:',
)

async function write(
  req: PayloadRequest,
  { email, language: chosen }: Owner,
  [subject, what, end]: [Localized<string>, Localized<string>, Localized<string>],
  facts: (language: 'kk' | 'ru' | 'en') => string[] = () => [],
) {
  const language = isLocale(chosen) ? chosen : 'kk'
  const lines = [
    greeting[language],
    what[language],
    [...facts(language), `${time[language]}: ${momentIn(language, new Date().toISOString())}`].join('\n'),
    `${end[language]}\n${env().cmsOrigin}/admin/forgot`,
  ]
  await writeLetter(req, { to: email, subject: subject[language], text: lines.join('\n\n') })
}

/** Letters to the owner of an account about what was done with it, each in the transaction of what it tells of. */
export const toOwner = {
  passwordChanged: (req: PayloadRequest, owner: Owner) =>
    write(req, owner, [subjects.password, told.password, last]),

  oneTimePassword: (req: PayloadRequest, owner: Owner) =>
    write(req, owner, [subjects.password, told.oneTime, unasked]),

  /** To the old address and to the new one. */
  emailChanged: async (req: PayloadRequest, owner: Owner, email: string) => {
    const facts = (language: 'kk' | 'ru' | 'en') => [`${newAddress[language]}: ${email}`]
    for (const to of [owner.email, email])
      await write(req, { ...owner, email: to }, [subjects.email, told.email, last], facts)
  },
}
