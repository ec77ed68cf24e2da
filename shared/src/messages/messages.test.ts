import { expect, it } from 'vitest'
import en from './en.json' with { type: 'json' }
import { tn } from './index.ts'
import kk from './kk.json' with { type: 'json' }
import ru from './ru.json' with { type: 'json' }

const variables = (message: unknown) => [...new Set(JSON.stringify(message).match(/\{\w+\}/g))].sort()

it.each(Object.keys(kk))('%s says the same in three languages', (key) => {
  const at = (catalogue: object) => (catalogue as Record<string, unknown>)[key]
  for (const other of [at(ru), at(en)]) {
    expect(typeof other).toBe(typeof at(kk))
    expect(variables(other)).toEqual(variables(at(kk)))
  }
})

it('has no key that Kazakh lacks', () => {
  expect(Object.keys(ru).sort()).toEqual(Object.keys(kk).sort())
  expect(Object.keys(en).sort()).toEqual(Object.keys(kk).sort())
})

it.each([
  ['ru', 1, '1 результат'],
  ['ru', 2, '2 результата'],
  ['ru', 11, '11 результатов'],
  ['kk', 5, '5 нәтиже'],
] as const)('%s %d → %s', (locale, count, text) => expect(tn(locale, 'count.results', count)).toBe(text))
