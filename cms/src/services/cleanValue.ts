import { cleanLine, cleanText } from '@birlik/shared/text'

/** Strings of a rich text that are one line whatever stands in them: what is written between two breaks, and addresses of links. */
const isLine = (name: string, { type }: Record<string, unknown>) =>
  name === 'url' || (name === 'text' && type === 'text')

/** A value of any shape with every string in it cleaned; for rich texts, whose blocks have fields of their own, and for JSON. */
export function cleanValue<Value>(value: Value): Value {
  return cleaned(value) as Value
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value)
  if (Array.isArray(value)) return value.map(cleaned)
  if (value === null || typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype)
    return value
  const node = value as Record<string, unknown>
  return Object.fromEntries(
    Object.entries(node).map(([name, inner]) => [
      name,
      // Spaces at the ends of a run stand between it and the next.
      typeof inner === 'string' && isLine(name, node) ? oneLine(name, inner) : cleaned(inner),
    ]),
  )
}

const oneLine = (name: string, text: string) =>
  name === 'url' ? cleanLine(text) : cleanText(text).replaceAll('\n', ' ')
