import { expect, it } from 'vitest'
import { openapi, operations } from './index.ts'

const document = openapi()
const text = JSON.stringify(document)

it('describes every operation', () => {
  expect(Object.keys(document.paths as object)).toEqual(
    Object.values(operations).map(({ path }) => `/api/v1${path}`),
  )
})

it('has no reference that leads nowhere', () => {
  const { schemas } = document.components as { schemas: object }
  const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
    ([, name]) => name as string,
  )
  expect(names.length).toBeGreaterThan(50)
  expect(names.filter((name) => !(name in schemas))).toEqual([])
  expect(text).not.toContain('$defs')
})

it('names the query parameters of a list with their limits', () => {
  const { parameters } = (
    document.paths as Record<string, { get: { parameters: { name: string; schema: object }[] } }>
  )['/api/v1/agencies/{agency}/news']?.get ?? { parameters: [] }
  expect(parameters.map(({ name }) => name)).toEqual(['agency', 'locale', 'page', 'limit', 'year', 'topic'])
  expect(parameters.find(({ name }) => name === 'limit')?.schema).toMatchObject({ maximum: 100, default: 20 })
})
