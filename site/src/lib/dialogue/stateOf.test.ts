import { expect, it } from 'vitest'
import { stateOf } from './stateOf.ts'

// A Thursday, 16:00 in Kazakhstan.
const now = new Date('2026-11-26T11:00:00Z')
const open = { opensAt: null, holiday: null }

it('says who is there, and until when an answer comes', () => {
  const known = { state: 'online', answerBy: '2026-11-26T13:00:00Z', ...open } as const
  expect(stateOf('en', known, now)).toEqual({
    tone: 'online',
    title: 'Online now',
    text: 'Answer by: today, 18:00.',
  })
})

it('names the next days as people do, by the clock of Kazakhstan', () => {
  const known = { state: 'later', answerBy: '2026-11-26T19:30:00Z', ...open } as const
  expect(stateOf('kk', known, now).text).toBe('Жауап беру мерзімі: ертең, 00:30.')
})

it('says when the body opens', () => {
  const times = { opensAt: '2026-11-30T04:00:00Z', answerBy: '2026-11-30T08:00:00Z', holiday: null }
  expect(stateOf('ru', { state: 'closed', ...times }, now)).toEqual({
    tone: 'closed',
    title: 'Сейчас нерабочее время',
    text: 'Начало работы: понедельник, 30 ноября, 09:00. Срок ответа: понедельник, 30 ноября, 13:00.',
  })
})

it('names the holiday that closes it', () => {
  const times = { opensAt: '2026-12-17T04:00:00Z', answerBy: '2026-12-17T08:00:00Z' }
  const title = stateOf('en', { state: 'closed', holiday: 'Independence Day', ...times }, now).title
  expect(title).toBe('Closed today: Independence Day')
})

it('promises only to keep the question when it knows nothing', () => {
  expect(stateOf('en', null, now).text).toBe('Your question is kept and will be delivered to the state body.')
})
