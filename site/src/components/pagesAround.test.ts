import { expect, test } from 'vitest'
import { pagesAround } from './pagesAround.ts'

test('shows every page of a short list', () => {
  expect(pagesAround(2, 3)).toEqual([1, 2, 3])
})

test('leaves gaps on both sides of a page in the middle', () => {
  expect(pagesAround(10, 20)).toEqual([1, null, 9, 10, 11, null, 20])
})

test('names the one page that a gap would hide', () => {
  expect(pagesAround(4, 20)).toEqual([1, 2, 3, 4, 5, null, 20])
})

test('never offers a page beyond the last', () => {
  expect(pagesAround(9, 3)).toEqual([1, 2, 3])
})
