import { expect, it } from 'vitest'
import { isBeyondTheLast } from './isBeyondTheLast.ts'

it.each([
  [{ items: [], page: 99, total: 30 }, true],
  [{ items: [], page: 1, total: 0 }, false],
  [{ items: [{}], page: 2, total: 30 }, false],
  [{ node: 'news', listing: { items: [], page: 2 } }, true],
  [{ node: 'news', listing: { items: [], page: 1 } }, false],
  [{ node: 'news', listing: null }, false],
  [{ page: { id: '1' }, listing: null }, false],
  [{ slug: 'maidd' }, false],
])('%o: %s', (answer, beyond) => {
  expect(isBeyondTheLast(answer)).toBe(beyond)
})
