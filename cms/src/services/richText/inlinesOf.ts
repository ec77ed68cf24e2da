import type { Inline } from '@birlik/shared/contract'
import { hrefOf } from './hrefOf.ts'
import { marksOf } from './marks.ts'
import type { LexicalNode } from './nodes.ts'
import type { Sources } from './sources.ts'

type Run = Exclude<Inline, { type: 'link' }>

/** Text within a line. A link nobody can follow keeps its words; unknown nodes keep the text they hold. */
export function inlinesOf(nodes: readonly LexicalNode[] | undefined, sources: Sources): Inline[] {
  return (nodes ?? []).flatMap((node): Inline[] => {
    if (node.type !== 'link' && node.type !== 'autolink')
      return runOf(node) ?? inlinesOf(node.children, sources)
    const children = runsOf(node.children)
    const href = hrefOf(node.fields, sources)
    return href && children.length ? [{ type: 'link', ...href, children }] : children
  })
}

const runsOf = (nodes: readonly LexicalNode[] | undefined): Run[] =>
  (nodes ?? []).flatMap((node) => runOf(node) ?? runsOf(node.children))

function runOf(node: LexicalNode): Run[] | null {
  if (node.type === 'linebreak') return [{ type: 'break' }]
  if (node.type === 'tab') return [{ type: 'text', text: ' ', marks: [] }]
  if (typeof node.text !== 'string') return null
  return node.text ? [{ type: 'text', text: node.text, marks: marksOf(node.format) }] : []
}

/** The words of a line without marks and links. */
export const plainText = (inlines: readonly Inline[]): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'link') return plainText(inline.children)
      return inline.type === 'break' ? ' ' : inline.text
    })
    .join('')
