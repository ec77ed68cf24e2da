import { $createBlockNode } from '@payloadcms/richtext-lexical/client'
import {
  $createParagraphNode,
  $getSelection,
  $isRangeSelection,
  type LexicalEditor,
  type LexicalNode,
} from '@payloadcms/richtext-lexical/lexical'
import { $generateNodesFromDOM } from '@payloadcms/richtext-lexical/lexical/html'
import type { Part } from './logic/cleaned'

type Words = { type: 'words'; words: string }

/** Puts the parts in place of what is chosen, with one step of undoing. */
export function insertParts(editor: LexicalEditor, parts: (Part | Words)[]): void {
  editor.update(
    () => {
      const selection = $getSelection()
      if (!selection) return
      const [first] = parts
      if (first?.type === 'words') {
        if ($isRangeSelection(selection)) selection.insertRawText(first.words)
        return
      }
      const nodes = parts.flatMap((part) => (part.type === 'words' ? [] : nodesOf(editor, part)))
      // Below a table there must be a place to go on writing.
      if (parts.at(-1)?.type === 'table') nodes.push($createParagraphNode())
      if (nodes.length) selection.insertNodes(nodes)
    },
    { tag: 'paste' },
  )
}

function nodesOf(editor: LexicalEditor, part: Part): LexicalNode[] {
  if (part.type === 'table') return [$createBlockNode({ blockType: 'table', blockName: '', ...part.table })]
  const page = document.implementation.createHTMLDocument()
  page.body.replaceWith(page.adoptNode(part.body))
  return $generateNodesFromDOM(editor, page)
}
