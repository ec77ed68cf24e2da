import { expect, it } from 'vitest'
import { everyPage } from './everyPage.ts'

it('asks page after page until there is none', async () => {
  const pages = [[1, 2], [3]]
  const items = await everyPage(async (page) => ({
    items: pages[page - 1] ?? [],
    next: page < 2 ? 'more' : null,
  }))
  expect(items).toEqual([1, 2, 3])
})

it('ends with an empty page, whatever it says', async () => {
  expect(await everyPage(async () => ({ items: [], next: 'more' }))).toEqual([])
})
