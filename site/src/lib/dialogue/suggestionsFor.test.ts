import type { SearchHit } from '@birlik/shared/contract'
import { expect, it } from 'vitest'
import { suggestionsFor } from './suggestionsFor.ts'
import { suggestionTerms } from './suggestionTerms.ts'

const hit = (path: string, kind: SearchHit['kind'] = 'services'): SearchHit => ({
  kind,
  title: path,
  summary: '',
  path,
  agency: null,
  date: null,
  language: 'kk',
})

it('looks for the words that tell most, without their endings', () => {
  expect(suggestionTerms('ЭЦҚ мерзімі бітіп қалды, қалай жаңартамын?')).toEqual([
    'эцқ',
    'жаңарта',
    'мерзі',
    'бітіп',
  ])
  expect(suggestionTerms('где мой ЖСН')).toEqual(['жсн'])
  expect(suggestionTerms('а на то')).toEqual([])
  expect(suggestionTerms('эцқ')).toEqual(['эцқ'])
})

it('puts first what holds most of the words', async () => {
  const pages: Record<string, SearchHit[]> = { паспо: [hit('/a'), hit('/b')], утеря: [hit('/b'), hit('/c')] }
  const found = await suggestionsFor('утеря паспорт', async (q) => pages[q] ?? [])
  expect(found.map(({ path }) => path)).toEqual(['/b', '/a', '/c'])
})

it('of pages with as many words puts published questions first', async () => {
  const pages: Record<string, SearchHit[]> = {
    паспо: [hit('/a'), hit('/b'), hit('/asked', 'questions')],
    утеря: [hit('/b')],
  }
  const found = await suggestionsFor('утеря паспорт', async (q) => pages[q] ?? [])
  expect(found.map(({ path }) => path)).toEqual(['/b', '/asked', '/a'])
})

it('leaves out what answers no question, and more than five', async () => {
  const many = [hit('/person', 'people'), ...'abcdefg'.split('').map((letter) => hit(`/${letter}`))]
  const found = await suggestionsFor('паспорт', async () => many)
  expect(found.map(({ path }) => path)).toEqual(['/a', '/b', '/c', '/d', '/e'])
})

it('asks nothing before three letters', async () => {
  expect(await suggestionsFor('па', () => Promise.reject(new Error('asked')))).toEqual([])
})
