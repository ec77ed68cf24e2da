import type { Event } from '@birlik/shared/contract'
import { expect, test } from 'vitest'
import { calendarFile } from './calendarFile.ts'

const event = {
  id: '0198',
  title: 'Ашық\u0008 отырыс; сұрақтар, жауаптар және мемлекеттік көрсетілетін қызметтер сапасын талқылау',
  summary: 'Бірінші жол\nЕкінші жол',
  startsAt: '2026-11-28T05:00:00.000Z',
  endsAt: null,
  place: 'Астана, Мәңгілік Ел, 55/5',
  updatedAt: '2026-11-20T04:00:00.000Z',
} as Event
const file = calendarFile(event, 'https://birlik.kz/kk/maidd/press/events/a')

test('no line is longer than 75 octets and no character is cut', () => {
  const lines = file.split('\r\n')
  expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
  expect(file).not.toContain('\uFFFD')
})

test('unfolded it says what the event is', () => {
  const unfolded = file.replaceAll('\r\n ', '')
  expect(unfolded).toContain('DTSTART:20261128T050000Z\r\n')
  expect(unfolded).toContain('SUMMARY:Ашық отырыс\\; сұрақтар\\, жауаптар')
  expect(unfolded).toContain('DESCRIPTION:Бірінші жол\\nЕкінші жол\r\n')
  expect(unfolded).not.toContain('DTEND')
})
