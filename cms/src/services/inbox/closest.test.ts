import { expect, it } from 'vitest'
import { closest, stemsOf } from './closest.ts'

const questions = [
  'Мектепке құжат тапсыру қашан басталады?',
  'Құрылысқа лицензияны қалай алуға болады?',
  'Как получить лицензию на перевозку пассажиров?',
  'Когда откроется бассейн?',
]
const best = (asked: string) => closest(asked, questions, (text) => text).map(({ candidate }) => candidate)

it('finds a question in other forms of its words', () => {
  expect(best('Құрылыс лицензиясын алу тәртібі қандай?')[0]).toBe(questions[1])
  expect(best('лицензия на перевозки')[0]).toBe(questions[2])
})

it('takes Latin look-alikes and Kazakh letters typed as Russian for what they are', () => {
  expect(best('мектепке кужат тапсыру')[0]).toBe(questions[0])
})

it('finds nothing where hardly a word is shared', () => {
  expect(best('Зейнетақы мөлшері қанша теңге болады екен, кім біледі?')).toEqual([])
  expect(best('?!')).toEqual([])
  expect(best('')).toEqual([])
})

it('counts each telling word once', () => {
  expect(stemsOf('Бассейн, бассейні, бассейнде — бар ма?')).toEqual(['бассеи'])
})
