import { type LexicalNode, rootNodes } from './nodes.ts'

/** Rows of every table in a formatted text, as they are stored. */
export const tablesIn = (state: unknown): unknown[] => rootNodes(state).flatMap(rowsIn)

const rowsIn = ({ type, fields, children = [] }: LexicalNode): unknown[] => [
  ...(type === 'block' && fields?.blockType === 'table' ? [fields.rows] : []),
  ...children.flatMap(rowsIn),
]
