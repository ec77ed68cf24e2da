import { z } from 'zod'
import { operations } from './operations.ts'
import { problem } from './problem.ts'

type Json = Record<string, unknown>

/** Points references at the components of one document instead of the `$defs` of one schema. */
function repoint(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(repoint)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === '$ref'
        ? [key, String(inner).replace('#/$defs/', '#/components/schemas/')]
        : [key, repoint(inner)],
    ),
  )
}

/**
 * JSON Schema of a Zod schema; its named parts are put into `components`.
 * Wrapped in an object first, since Zod makes a definition of a named schema only below the root.
 */
function schemaOf(schema: z.ZodType, io: 'input' | 'output', components: Json): unknown {
  const { properties, $defs } = z.toJSONSchema(z.object({ schema }), { io }) as {
    properties: Json
    $defs?: Record<string, Json>
  }
  for (const [name, { id, ...definition }] of Object.entries($defs ?? {}))
    components[name] = repoint(definition)
  return repoint(properties.schema)
}

function parametersOf(path: string, query: z.ZodObject, components: Json): Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }))
  const { properties } = schemaOf(query, 'input', components) as { properties: Json }
  const inQuery = Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema,
  }))
  return [...inPath, ...inQuery]
}

/** OpenAPI 3.1 description of the public read API, generated from the same schemas that check every answer. */
export function openapi(): Json {
  const components: Json = {}
  const problemSchema = schemaOf(problem, 'output', components)
  const problemAnswer = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: problemSchema } },
  })

  const paths = Object.fromEntries(
    Object.entries(operations).map(([operationId, { path, summary, query, answer }]) => [
      `/api/v1${path}`,
      {
        get: {
          operationId,
          summary,
          parameters: parametersOf(path, query, components),
          responses: {
            200: {
              description: 'OK',
              content: { 'application/json': { schema: schemaOf(answer, 'output', components) } },
            },
            301: { description: 'The address has changed; Location holds the new one' },
            400: problemAnswer('A parameter is not understood'),
            404: problemAnswer('There is no such thing'),
            410: problemAnswer('It was there and has been deleted'),
            429: problemAnswer('Too many requests'),
            503: problemAnswer('Not to be had at the moment'),
          },
        },
      },
    ]),
  )

  return {
    openapi: '3.1.0',
    info: {
      title: 'Birlik public API',
      version: '1',
      description: 'Open, read-only, no token. Lists page with page and limit; errors are RFC 9457 problems.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: { schemas: components },
  }
}
