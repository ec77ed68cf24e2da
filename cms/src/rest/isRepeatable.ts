import type { SanitizedConfig } from 'payload'

const SHAPES = [
  /^POST [\w-]+$/,
  /^POST [\w-]+\/[\w-]+\/duplicate$/,
  /^POST [\w-]+\/versions\/[\w-]+$/,
  /^(PATCH|DELETE) [\w-]+(\/[\w-]+)?$/,
]
const GLOBAL = /^POST globals\/[\w-]+$/

/**
 * Whether a request only writes documents, so that all it did is undone with its transaction and it may be asked again. What stores
 * files has left them behind, and what logs in or writes letters has told somebody.
 */
export function isRepeatable({ collections }: SanitizedConfig, method: string, segments: readonly string[]) {
  const asked = `${method} ${segments.join('/')}`
  if (GLOBAL.test(asked)) return true
  const collection = collections.find(({ slug }) => slug === segments[0])
  return collection !== undefined && !collection.upload && SHAPES.some((shape) => shape.test(asked))
}
