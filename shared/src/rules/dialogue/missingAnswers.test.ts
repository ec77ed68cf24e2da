import { describe, expect, it } from 'vitest'
import { type FormField, LONGEST_LINE, LONGEST_TEXT } from '../../contract/dialogue/index.ts'
import { isPhone, missingAnswers, tidyAnswer } from './index.ts'

const field = (key: string, type: FormField['type'], required = false): FormField => ({
  key,
  type,
  label: key,
  hint: null,
  required,
  options: type === 'choice' ? [{ value: 'road', label: 'Road' }] : [],
})

const faultsOf = (fields: FormField[], values: Record<string, string>, files = 0) =>
  missingAnswers({ form: { kind: 'question', fields }, values, files })

describe('faults of one answer', () => {
  it.each([
    ['text', true, '', 'required'],
    ['text', true, ' \n ', 'required'],
    ['text', true, '\u200b\u2060\u00a0', 'required'],
    ['text', true, 'Әлия', null],
    ['text', false, '', null],
    ['text', false, 'а'.repeat(LONGEST_LINE), null],
    ['text', false, 'а'.repeat(LONGEST_LINE + 1), 'too-long'],
    ['long-text', true, 'а'.repeat(LONGEST_TEXT), null],
    ['long-text', true, `\r\n${'а'.repeat(LONGEST_TEXT - 1)}\r\n`, null],
    ['long-text', true, 'а\r\n'.repeat(LONGEST_TEXT / 2).trim(), null],
    ['long-text', true, 'а'.repeat(LONGEST_TEXT + 1), 'too-long'],
    ['email', false, 'aliya@example.kz', null],
    ['text', true, '\u3164\u2800\u00ad', 'required'],
    ['text', false, '👍'.repeat(LONGEST_LINE), null],
    ['text', false, '👍'.repeat(LONGEST_LINE + 1), 'too-long'],
    ['email', false, 'aliya@пошта.қаз', null],
    ['email', false, 'aliya@xn--80a1acn3a.xn--80ao21a', null],
    ['email', false, '\u200baliya@example.kz', null],
    ['email', false, 'әлия@example.kz', 'email'],
    ['email', false, 'aliya@', 'email'],
    ['email', false, 'aliya example@kz', 'email'],
    ['email', false, `${'a'.repeat(250)}@example.kz`, 'too-long'],
    ['phone', false, '+7 701 123 45 67', null],
    ['phone', false, '\u202a+7 701 123 45 67\u202c', null],
    ['phone', false, '+7 7172 74-00-00, ішкі 123; 8 701 123 45 67', null],
    ['phone', false, '1414', 'phone'],
    ['phone', false, 'позвоните', 'phone'],
    ['date', false, '2026-02-28', null],
    ['date', false, '2026-02-29', 'date'],
    ['date', false, '28.02.2026', 'date'],
    ['date', false, '0026-02-28', 'date'],
    ['date', false, '2101-01-01', 'date'],
    ['choice', false, 'road', null],
    ['choice', false, 'water', 'choice'],
    ['choice', true, '', 'required'],
    ['consent', true, '', 'consent'],
    ['consent', true, 'on', null],
    ['consent', false, '', null],
  ] as const)('%s (required: %s) %j: %s', (type, required, value, fault) =>
    expect(faultsOf([field('asked', type, required)], { asked: value })).toEqual(
      fault ? [{ field: 'asked', fault }] : [],
    ),
  )
})

describe('a form', () => {
  it('says what is wrong in the order of its fields', () => {
    const fields = [field('message', 'long-text', true), field('email', 'email'), field('name', 'text', true)]
    expect(faultsOf(fields, { email: 'nowhere', other: 'ignored' })).toEqual([
      { field: 'message', fault: 'required' },
      { field: 'email', fault: 'email' },
      { field: 'name', fault: 'required' },
    ])
  })

  it('counts files where they are required', () => {
    const fields = [field('file', 'file', true)]
    expect(faultsOf(fields, {})).toEqual([{ field: 'file', fault: 'required' }])
    expect(faultsOf(fields, {}, 1)).toEqual([])
  })

  it('takes no answer from what every object has', () =>
    expect(faultsOf([field('constructor', 'text', true)], {})).toEqual([
      { field: 'constructor', fault: 'required' },
    ]))
})

describe('a reception', () => {
  const fields = [field('name', 'text'), field('phone', 'phone'), field('email', 'email')]
  const faults = (values: Record<string, string>, asked = fields) =>
    missingAnswers({ form: { kind: 'reception', fields: asked }, values, files: 0 })
  it.each([
    [{}, [{ field: 'phone', fault: 'required' }]],
    [{ phone: '87011234567' }, []],
    [{ email: 'aliya@example.kz' }, []],
    [{ phone: '12' }, [{ field: 'phone', fault: 'phone' }]],
  ])('with %j has the faults %j', (values, expected) =>
    expect(faults(values as Record<string, string>)).toEqual(expected),
  )
  it('asks for neither when its form does not, and says one thing once', () => {
    expect(faults({}, [field('name', 'text')])).toEqual([])
    expect(faults({}, [field('phone', 'phone', true)])).toEqual([{ field: 'phone', fault: 'required' }])
  })
})

describe('phone numbers', () => {
  it.each([
    ['+7 701 123 45 67', true],
    ['8 (7172) 74-01-23', true],
    ['8(727)2-50-00-00', true],
    ['77011234567', true],
    ['701 123 45 67', true],
    ['+7 495 123-45-67', true],
    ['+7\u00a0701\u2011123\u20114567', true],
    ['+998 90 123 45 67', true],
    ['00 49 30 123456', true],
    ['+1 (212) 555-0100', true],
    ['50-12-34', false],
    ['+7 701 123 45 6', false],
    ['+7 701 123 45 678', false],
    ['+7 001 123 45 67', false],
    ['+0 123 456 789', false],
    ['+1234567890123456', false],
    ['701-ABC-45-67', false],
    ['', false],
  ])('%s: %s', (text, expected) => expect(isPhone(text)).toBe(expected))
})

it.each([
  [' a\r\nb\rc ', 'a\nb\nc'],
  ['\n\n', ''],
  ['\ufeffсө\u00adз\u200b\n', 'сөз'],
])('tidies %j to %j', (value, expected) => expect(tidyAnswer(value)).toBe(expected))
