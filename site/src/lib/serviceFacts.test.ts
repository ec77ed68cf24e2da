import type { Fee } from '@birlik/shared/contract'
import { expect, test } from 'vitest'
import { feeBasis, feeInShort, termInShort } from './serviceFacts.ts'

const fee: Fee = { kind: 'mci', mci: 0.2, tenge: 865, mciValue: 4325, mciSince: '2026-01-01', note: '' }
// Intl writes thousands and the tenge sign with no-break spaces.
const plain = (text: string | null) => text?.replace(/[\u00a0\u202f]/g, ' ')

test('a fee in MCI is told in tenge of today, with how it came about', () => {
  expect(plain(feeInShort('kk', fee))).toBe('865 ₸')
  expect(plain(feeBasis('kk', fee))).toMatch(/^0,2 АЕК\. 1 АЕК = 4 325 ₸, 2026 ж\. 1 қаңтар бастап$/)
})

test('while no value of MCI is known the fee is told in MCI', () => {
  const unknown = { ...fee, tenge: null, mciValue: null, mciSince: null }
  expect(feeInShort('ru', unknown)).toBe('0,2 МРП')
  expect(feeBasis('ru', unknown)).toBeNull()
})

test('a free service has no sum to explain', () => {
  const free: Fee = { kind: 'free', mci: null, tenge: 0, mciValue: null, mciSince: null, note: '' }
  expect(feeInShort('en', free)).toBe('Free of charge')
  expect(feeBasis('en', free)).toBeNull()
})

test('terms take the plural of the language', () => {
  expect(termInShort('ru', { value: 2, unit: 'working_day', note: '' })).toBe('2 рабочих дня')
  expect(termInShort('ru', { value: 15, unit: 'working_day', note: '' })).toBe('15 рабочих дней')
  expect(termInShort('kk', { value: 1, unit: 'month', note: '' })).toBe('1 ай')
  expect(termInShort('en', { value: null, unit: null, note: '' })).toBe('Depends on the type')
})
