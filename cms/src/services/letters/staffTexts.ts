import type { Localized } from '@birlik/shared/locales'
import { tri } from '../tri.ts'

export type StaffFacts = { reference: string; agency: string; kind: string; by: string | null; inbox: string }
export type StaffText = { subject: (facts: StaffFacts) => string; body: (facts: StaffFacts) => string }

export type StaffLetter = 'opened' | 'warning' | 'overdue' | 'escalated'

/** Beneath a letter to a person; the notice to an agency's mailbox has no person who could choose. */
export const staffFooter = tri(
  'Бұл хат автоматты түрде жіберілді. Жазысу мәтіні хатқа кірмейді: оны «Кіріс хаттар» бөлімінен оқыңыз.',
  'Это письмо отправлено автоматически. Текста переписки в нём нет: прочитайте его в разделе «Входящие».',
  'This letter was sent automatically. It holds nothing of the conversation: please read that in the inbox.',
)

const listed = {
  kk: ({ reference, agency, kind, by, inbox }: StaffFacts) =>
    lines(
      `Мемлекеттік орган: ${agency}`,
      `Түрі: ${kind}`,
      `Нөмірі: ${reference}`,
      by && `Мерзімі: ${by}`,
      `Кіріс хаттар: ${inbox}`,
    ),
  ru: ({ reference, agency, kind, by, inbox }: StaffFacts) =>
    lines(
      `Государственный орган: ${agency}`,
      `Вид: ${kind}`,
      `Номер: ${reference}`,
      by && `Срок: ${by}`,
      `Входящие: ${inbox}`,
    ),
  en: ({ reference, agency, kind, by, inbox }: StaffFacts) =>
    lines(
      `State body: ${agency}`,
      `Kind: ${kind}`,
      `Reference number: ${reference}`,
      by && `Due: ${by}`,
      `Inbox: ${inbox}`,
    ),
}

const text = (
  subject: Localized<string>,
  first: Localized<string>,
  last: Localized<string>,
): Localized<StaffText> => ({
  kk: written('kk', subject, first, last),
  ru: written('ru', subject, first, last),
  en: written('en', subject, first, last),
})

function written(
  language: 'kk' | 'ru' | 'en',
  subject: Localized<string>,
  first: Localized<string>,
  last: Localized<string>,
): StaffText {
  return {
    subject: ({ reference }) => `${subject[language]}: ${reference}`,
    body: (facts) => [first[language], listed[language](facts), last[language]].join('\n\n'),
  }
}

/** Letters to those who answer. A mailbox is no store of ours: reference, kind and term, nothing of the citizen. */
export const staffTexts: Record<StaffLetter, Localized<StaffText>> = {
  opened: text(
    tri('Жаңа жазысу', 'Новая переписка', 'New conversation'),
    tri(
      'Азамат сайт арқылы жазды.',
      'Через сайт написал гражданин.',
      'A citizen has written through the site.',
    ),
    tri(
      'Алғашқы жауап көрсетілген мерзімге дейін берілуге тиіс.',
      'Первый ответ нужно дать до указанного срока.',
      'The first answer is to be given by the time above.',
    ),
  ),
  warning: text(
    tri('Мерзімі жақын', 'Срок близок', 'Due soon'),
    tri(
      'Мерзімнің төрттен үші өтті, жазысу әлі жауап күтуде.',
      'Прошло три четверти срока, переписка ещё ждёт ответа.',
      'Three quarters of the time have passed, and the conversation still waits for an answer.',
    ),
    tri(
      'Мерзім өтіп кетсе, бұл туралы органның әкімшісіне хабар беріледі.',
      'Если срок пройдёт, об этом узнает администратор органа.',
      'If the time passes, the administrator of the body will be told.',
    ),
  ),
  overdue: text(
    tri('Мерзімі өтті', 'Просрочено', 'Overdue'),
    tri(
      'Мерзім өтіп кетті, жазысу әлі жауап күтуде.',
      'Срок прошёл, переписка ещё ждёт ответа.',
      'The time has passed, and the conversation still waits for an answer.',
    ),
    tri(
      'Органның әкімшісі бұл туралы хабардар.',
      'Администратор органа об этом знает.',
      'The administrator of the body has been told.',
    ),
  ),
  escalated: text(
    tri('Мерзімі өтті', 'Просрочено', 'Overdue'),
    tri(
      'Мерзім өтіп кетті, жазысу әлі жауап күтуде. Сіз осы органның әкімшісісіз.',
      'Срок прошёл, а переписка ещё ждёт ответа. Вы администратор этого органа.',
      'The time has passed, and a conversation still waits for an answer. You are an administrator of this body.',
    ),
    tri(
      'Жауап беретін адамды тағайындаңыз немесе өзіңіз жауап беріңіз.',
      'Назначьте того, кто ответит, или ответьте сами.',
      'Please appoint somebody to answer, or answer yourself.',
    ),
  ),
}

function lines(...each: (string | null)[]): string {
  return each.filter((line) => line !== null).join('\n')
}
