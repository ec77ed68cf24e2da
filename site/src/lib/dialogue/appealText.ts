import type { Conversation } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { t } from '@birlik/shared/messages'
import { longDate } from '../format.ts'

/** What was asked and answered as the text of an appeal: to whom, the question in the person's own words, the last answer. */
export function appealText(locale: Locale, { agency, reference, openedAt, messages }: Conversation): string {
  const said = messages.filter(({ event }) => event === null)
  const mine = said.filter(({ author }) => author === 'citizen').map(({ text }) => text)
  const answer = said.findLast(({ author }) => author === 'agency')
  return [
    t(locale, 'conversation.appeal.to', { agency: agency.name }),
    t(locale, 'conversation.appeal.before', { date: longDate(locale, openedAt), reference }),
    ...mine,
    ...(answer ? [`${t(locale, 'conversation.appeal.answer')}\n${answer.text}`] : []),
  ].join('\n\n')
}
