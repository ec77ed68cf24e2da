import type { Block } from '@birlik/shared/contract'
import { expect, test } from 'vitest'
import { orderHeadings } from './orderHeadings.ts'

const heading = (level: 2 | 3 | 4): Block => ({ type: 'heading', level, id: `h${level}`, children: [] })
const levels = (blocks: Block[]) =>
  blocks.map((block) => (block.type === 'heading' ? block.level : block.type))

test('headings in order stay as they are', () => {
  expect(levels(orderHeadings([heading(2), heading(3), heading(4), heading(2)], 1))).toEqual([2, 3, 4, 2])
})

test('a skipped level is closed', () => {
  expect(levels(orderHeadings([heading(4), heading(4), heading(2), heading(4)], 1))).toEqual([2, 3, 2, 3])
})

test('below a section heading the outline starts one level deeper', () => {
  expect(levels(orderHeadings([heading(2), { type: 'text', children: [] }, heading(2)], 2))).toEqual([
    3,
    'text',
    3,
  ])
})
