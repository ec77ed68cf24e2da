import { type LexicalNode, rootNodes } from './nodes.ts'

/** The words of a rich text, a line for each of its paragraphs; for where nothing but text can stand. */
export const wordsOf = (state: unknown): string =>
  rootNodes(state)
    .map(textOf)
    .filter((line) => line.trim())
    .join('\n')

function textOf({ type, text, children }: LexicalNode): string {
  if (type === 'linebreak') return '\n'
  if (typeof text === 'string') return text
  const between = type === 'list' ? '\n' : ''
  return (children ?? []).map(textOf).join(between)
}
