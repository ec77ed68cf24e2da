/** A node of the editor's stored state, as far as it is read here. */
export type LexicalNode = {
  type: string
  children?: LexicalNode[]
  /** Of text nodes: the text and its marks as bits. */
  text?: string
  format?: number | string
  /** Of headings: h1 … h6. */
  tag?: string
  /** Of lists: bullet, number or check. */
  listType?: string
  /** Of uploads: the document or its id. */
  value?: unknown
  /** Of links, uploads and blocks. */
  fields?: Record<string, unknown> | null
}

/** The stored state when there is one; anything else is an empty text. */
export function rootNodes(state: unknown): LexicalNode[] {
  const root = (state as { root?: { children?: unknown } } | null | undefined)?.root
  return Array.isArray(root?.children) ? root.children : []
}
