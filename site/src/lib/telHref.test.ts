import { expect, test } from 'vitest'
import { telHref } from './telHref.ts'

test.each([
  ['1414', 'tel:1414'],
  ['+7 (7172) 74-01-02', 'tel:+77172740102'],
  ['8 (7172) 74 01 02, ішкі 115', 'tel:87172740102;ext=115'],
])('%s', (written, href) => {
  expect(telHref(written)).toBe(href)
})
