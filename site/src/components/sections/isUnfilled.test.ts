import type { SectionPage } from '@birlik/shared/contract'
import { nodeByKey, type StructureNode } from '@birlik/shared/structure'
import { expect, test } from 'vitest'
import { isUnfilled } from './isUnfilled.ts'

const node = (key: string) => nodeByKey(key) as StructureNode
const empty: SectionPage = { node: 'media', page: null, filled: [], listing: null, people: [] }
const noDocuments = {
  kind: 'documents',
  items: [],
  total: 0,
  page: 1,
  limit: 20,
  next: null,
  kinds: [],
  years: [],
} as const

test('a page without text is unfilled', () => expect(isUnfilled(node('media'), empty, false)).toBe(true))

test('contacts are never unfilled', () => expect(isUnfilled(node('contacts'), empty, false)).toBe(false))

test('a section leads on to its children, one without them is unfilled', () => {
  expect(isUnfilled(node('budget'), empty, false)).toBe(false)
  expect(isUnfilled(node('procurement'), empty, false)).toBe(true)
})

test('a list without items is unfilled, unless a filter left nothing', () => {
  const section: SectionPage = { ...empty, listing: { ...noDocuments, items: [], kinds: [], years: [] } }
  expect(isUnfilled(node('audit'), section, false)).toBe(true)
  expect(isUnfilled(node('audit'), section, true)).toBe(false)
})

test('no divisions and no bodies below', () => {
  const section: SectionPage = { ...empty, listing: { kind: 'org-units', divisions: [], agencies: [] } }
  expect(isUnfilled(node('structure'), section, false)).toBe(true)
})
