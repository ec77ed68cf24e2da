import { expect, it } from 'vitest'
import { createRecent } from './recent.ts'

it('keeps the last entries and forgets the one kept longest ago', () => {
  const recent = createRecent<number>(2)
  recent.keep('a', 1)
  recent.keep('b', 2)
  recent.keep('a', 3)
  recent.keep('c', 4)
  expect([recent.get('a'), recent.get('b'), recent.get('c')]).toEqual([3, undefined, 4])
})
