import { LOCALES } from '@birlik/shared/locales'
import { expect, it } from 'vitest'
import { passwordFault } from './passwordFault.ts'

const known = ['Әйгүл Серікова', 'aigul.serikova@example.gov.kz', 'Экология министрлігі', 'ecology']

it.each([
  'дала жусан иісі көктем',
  'long-enough-password-of-mine',
  'sM2cz3Bd9Hq4kLmN',
  'Kj8-table-moon-river',
])('takes %s', (password) => expect(passwordFault(password, known)).toBeUndefined())

it.each([
  ['123', 'қысқа'],
  ['', 'қысқа'],
  ['😀😀😀😀😀😀', 'қысқа'],
  ['aigul.serikova@example.gov.kz', 'пошта'],
  ['Aigul.Serikova2026', 'пошта'],
  ['Экология министрлігі 2026', 'пошта'],
  ['Қазақстан2026!!', 'пошта'],
  ['пароль-Астана-1', 'пошта'],
  ['password1234', 'пошта'],
  ['йцукенгшщзхъ', 'пошта'],
  ['abcdefghijkl', 'оңай'],
  ['111111111111', 'оңай'],
  ['iloveyou1234', 'оңай'],
  ['1q2w3e4r5t6y', 'оңай'],
  ['x'.repeat(129), 'ұзын'],
])('refuses %s and says why, and what to do', (password, word) => {
  const fault = passwordFault(password, known)
  expect(fault?.kk).toContain(word)
  for (const locale of LOCALES) expect(fault?.[locale].split('. ').length).toBeGreaterThan(1)
})

it('judges the longest and worst within a second', () => {
  const began = performance.now()
  passwordFault('aB3$'.repeat(32), known)
  expect(performance.now() - began).toBeLessThan(1000)
})
