import type { Contacts } from '@birlik/shared/contract'
import { expect, test } from 'vitest'
import { workingWeek } from './workingWeek.ts'

const open = { from: '09:00', until: '18:30', breakFrom: '13:00', breakUntil: '14:30' }
const closed = { from: null, until: null, breakFrom: null, breakUntil: null }
const week: Contacts['hours'] = [
  { day: 'mon', ...open },
  { day: 'tue', ...open },
  { day: 'wed', ...open, until: '17:00' },
  { day: 'thu', ...open },
  { day: 'fri', ...open },
  { day: 'sat', ...closed },
  { day: 'sun', ...closed },
]

test('equal neighbouring days are drawn together', () => {
  expect(workingWeek(week, 'kk').map(({ days, from, until }) => [days, from, until])).toEqual([
    ['Дүйсенбі – сейсенбі', '09:00', '18:30'],
    ['Сәрсенбі', '09:00', '17:00'],
    ['Бейсенбі – жұма', '09:00', '18:30'],
    ['Сенбі – жексенбі', null, null],
  ])
})

test('days given out of order are put in order, and English keeps its capitals', () => {
  expect(workingWeek([...week].reverse(), 'en').map(({ days }) => days)[0]).toBe('Monday – Tuesday')
})

test('no hours, no lines', () => {
  expect(workingWeek([], 'ru')).toEqual([])
})
