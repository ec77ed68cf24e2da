import type { BlockOf, Inline } from '@birlik/shared/contract'

/** A last line that begins so names whose words they are; the editor's quote has no field for it. */
export const AUTHOR_SIGN = '— '

/** A quote; its last line is the author when it begins with a dash. */
export function quoteOf(children: Inline[]): BlockOf<'quote'> {
  const [last, before] = [children.at(-1), children.at(-2)]
  const signed = last?.type === 'text' && before?.type === 'break' && last.text.startsWith(AUTHOR_SIGN)
  if (!signed) return { type: 'quote', children, author: null }
  return { type: 'quote', children: children.slice(0, -2), author: last.text.slice(AUTHOR_SIGN.length) }
}
