import { readFileSync } from 'node:fs'
import type { Agency, Platform } from '@birlik/shared/contract'
import { expect, test } from 'vitest'
import { createLinks } from '../lib/links.ts'
import { menuOf, primaryOf } from './menuOf.ts'

const example = <T>(path: string) =>
  JSON.parse(readFileSync(new URL(`../../../shared/examples/${path}.json`, import.meta.url), 'utf8')) as T
const asked = { agencyHost: null, origin: 'https://birlik.kz', portalOrigin: 'https://birlik.kz' }
const frame = {
  locale: 'kk' as const,
  platform: example<Platform>('platform/calm.kk'),
  links: createLinks(asked, 'kk'),
  path: '/',
  query: {},
}

test('the menu of an agency is its whole standard structure', () => {
  const agency = example<Agency>('agency/ministry.kk')
  expect(menuOf({ ...frame, agency }).map(({ path }) => path)).toEqual(agency.menu.map(({ path }) => path))
})

test('the row of the header holds a few of the sections, in their order', () => {
  const all = menuOf({ ...frame, agency: example<Agency>('agency/ministry.kk') })
  expect(primaryOf(all).map(({ key }) => key)).toEqual([
    'about',
    'press',
    'services',
    'public_relations',
    'documents',
  ])
})

test('the portal shows all of its sections in the row', () => {
  const all = menuOf({ ...frame, agency: null })
  expect(primaryOf(all)).toEqual(all)
})
