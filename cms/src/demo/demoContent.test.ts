import { isJunkAlt } from '@birlik/shared/rules'
import { NODES } from '@birlik/shared/structure'
import { expect, test } from 'vitest'
import { demoContent } from './demoContent.ts'
import { alts } from './pictures/alts.ts'
import { scenes } from './pictures/scenes.ts'
import type { Tri } from './types.ts'

const { agencies, services, situations, topics } = demoContent

/** Every trilingual text under a value, with the path that leads to it. */
function textsOf(value: unknown, path: string): [path: string, text: Tri][] {
  if (typeof value !== 'object' || value === null) return []
  if ('kk' in value && 'ru' in value) return [[path, value as Tri]]
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${path}.${key}`))
}

const repeated = (keys: string[]) => keys.filter((key, i) => keys.indexOf(key) !== i)

test('every text is written in Kazakh and Russian', () => {
  const empty = textsOf(demoContent, 'demo').filter(([, { kk, ru }]) => !kk.trim() || !ru.trim())
  expect(empty.map(([path]) => path)).toEqual([])
})

test('one piece of news alone lacks English', () => {
  const news = agencies.flatMap((agency) => agency.news)
  const withoutEnglish = news.filter((item) => textsOf(item, '').some(([, { en }]) => !en))
  expect(withoutEnglish.map(({ slug }) => slug)).toEqual(['minister-interview-ai'])
  const rest = textsOf(
    { ...demoContent, agencies: agencies.map((agency) => ({ ...agency, news: [] })) },
    'demo',
  )
  expect(rest.filter(([, { en }]) => !en).map(([path]) => path)).toEqual([])
})

test('whatever is named exists', () => {
  const known = {
    topics: topics.map(({ key }) => key),
    services: services.map(({ slug }) => slug),
    situations: situations.map(({ slug }) => slug),
    agencies: agencies.map(({ profile }) => profile.slug),
    nodes: NODES.map(({ key }) => key),
    nodesWithText: NODES.filter(({ renders }) => renders === 'page' || renders === 'section').map(
      ({ key }) => key,
    ),
  }
  expect(
    agencies
      .flatMap(({ news }) => news.flatMap((item) => item.topics))
      .filter((key) => !known.topics.includes(key)),
  ).toEqual([])
  expect(
    agencies
      .flatMap(({ faq }) => faq.flatMap((item) => item.topics))
      .filter((key) => !known.topics.includes(key)),
  ).toEqual([])
  expect(
    situations
      .flatMap(({ steps }) => steps.flatMap((s) => s.services))
      .filter((key) => !known.services.includes(key)),
  ).toEqual([])
  expect(
    services.flatMap((service) => service.situations).filter((key) => !known.situations.includes(key)),
  ).toEqual([])
  expect(services.map(({ agency }) => agency).filter((key) => !known.agencies.includes(key))).toEqual([])
  expect(
    agencies
      .flatMap(({ pages }) => pages.map(({ node }) => node))
      .filter((key) => !known.nodesWithText.includes(key)),
  ).toEqual([])
  expect(
    agencies
      .flatMap(({ documents }) => documents.flatMap(({ node }) => node ?? []))
      .filter((key) => !known.nodes.includes(key)),
  ).toEqual([])
})

test('addresses do not clash within an agency', () => {
  for (const { profile, ...content } of agencies) {
    for (const list of Object.values(content)) {
      const keys = list.map((item) => ('slug' in item ? item.slug : item.node))
      expect(repeated(keys), profile.slug).toEqual([])
    }
  }
})

test('every picture is described to those who cannot see it', () => {
  const bare = Object.keys(scenes).filter(
    (name) => isJunkAlt(alts[name]?.kk ?? '') || isJunkAlt(alts[name]?.ru ?? ''),
  )
  expect(bare).toEqual([])
})
