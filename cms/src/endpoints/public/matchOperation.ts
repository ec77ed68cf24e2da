import { type OperationName, operations } from '@birlik/shared/contract'

type Match = { name: OperationName; params: Record<string, string> }

const patterns = (Object.keys(operations) as OperationName[]).map((name) => ({
  name,
  segments: operations[name].path.slice(1).split('/'),
}))

/** The operation at an address below /api/v1, with the parts of the address it asks for. */
export function matchOperation(segments: readonly string[]): Match | null {
  for (const { name, segments: pattern } of patterns) {
    if (pattern.length !== segments.length) continue
    const params = paramsOf(pattern, segments)
    if (params) return { name, params }
  }
  return null
}

function paramsOf(pattern: readonly string[], segments: readonly string[]): Record<string, string> | null {
  const params: Record<string, string> = {}
  for (const [at, part] of pattern.entries()) {
    const given = segments[at] ?? ''
    if (part.startsWith('{')) params[part.slice(1, -1)] = given
    else if (part !== given) return null
  }
  return params
}
