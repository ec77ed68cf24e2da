import type { Availability } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { t } from '@birlik/shared/messages'
import { nearTime } from './nearTime.ts'

export type StateInWords = {
  /** How it is marked: somebody is there, somebody will be, nobody is. */
  tone: 'online' | 'later' | 'closed'
  title: string
  text: string
}

/** What a person who asks now may expect, in words; without an answer of the cms nothing is promised but that it is kept. */
export function stateOf(locale: Locale, known: Availability | null, now = new Date()): StateInWords {
  if (!known)
    return {
      tone: 'closed',
      title: t(locale, 'dialogue.state.unknown'),
      text: t(locale, 'dialogue.state.kept'),
    }
  const { state, holiday, opensAt, answerBy } = known
  const sentences = [
    ...(opensAt ? [t(locale, 'dialogue.state.opens', { when: nearTime(locale, opensAt, now) })] : []),
    t(locale, 'dialogue.state.answerBy', { when: nearTime(locale, answerBy, now) }),
  ]
  return {
    tone: state,
    title: holiday ? t(locale, 'dialogue.state.holiday', { holiday }) : t(locale, `dialogue.state.${state}`),
    text: sentences.join(' '),
  }
}
