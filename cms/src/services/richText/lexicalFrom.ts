import { randomBytes } from 'node:crypto'
import type { Inline, Mark } from '@birlik/shared/contract'
import { bitsOf } from './marks.ts'
import { AUTHOR_SIGN } from './quoteOf.ts'

/** Text within a line: a plain string, or runs with marks, breaks and links. */
export type Line = string | Inline[]
export type DraftList = {
  type: 'list'
  ordered: boolean
  items: { children: Line; nested?: DraftList | null }[]
}

/** Blocks of the contract as they are written: ids of media stand in place of pictures and files, anchors are left out. */
export type DraftBlock =
  | { type: 'heading'; level: 2 | 3 | 4; children: Line }
  | { type: 'text'; children: Line }
  | { type: 'quote'; children: Line; author?: string | null }
  | DraftList
  | { type: 'image'; picture: string; caption?: string | null }
  | { type: 'gallery'; title?: string | null; pictures: { picture: string; caption?: string | null }[] }
  | {
      type: 'video'
      title: string
      file: string
      poster?: string | null
      subtitles?: { file: string; language: string }[]
      transcript?: string | null
    }
  | { type: 'table'; caption?: string | null; head: string[]; headColumn?: boolean; rows: string[][] }
  | { type: 'file'; file: string; title?: string | null }
  | { type: 'callout'; tone: 'info' | 'warning' | 'success'; title?: string | null; text: string }
  /** An empty line in `text` begins a paragraph. */
  | { type: 'accordion'; items: { title: string; text: string }[] }
  | {
      type: 'contactCard'
      name: string
      role?: string | null
      phone?: string | null
      email?: string | null
      address?: string | null
    }
  /** `form` is the address name of one of the agency's forms. */
  | { type: 'form'; form: string }

type Node = Record<string, unknown>

/** The editor's stored state for a text, for importers and the demonstration content. */
export const lexicalFrom = (blocks: readonly DraftBlock[]) => ({
  root: { ...element('root', blocks.map(nodeOf)), type: 'root' },
})

function nodeOf(block: DraftBlock): Node {
  switch (block.type) {
    case 'heading':
      return { ...element('heading', lineNodes(block.children)), tag: `h${block.level}` }
    case 'text':
      return paragraph(block.children)
    case 'quote':
      return element('quote', [...lineNodes(block.children), ...signature(block.author)])
    case 'list':
      return listNode(block)
    case 'table':
      return embedded({ ...block, rows: block.rows.map((cells) => ({ id: newId(), cells })) })
    case 'gallery':
      return embedded({ ...block, pictures: block.pictures.map(withId) })
    case 'video':
      return embedded({ ...block, subtitles: block.subtitles?.map(withId) })
    case 'accordion':
      return embedded({ ...block, items: block.items.map(withId) })
    default:
      return embedded(block)
  }
}

const element = (type: string, children: Node[]): Node => ({
  type,
  children,
  direction: 'ltr',
  format: '',
  indent: 0,
  version: 1,
})

const paragraph = (line: Line): Node => ({ ...element('paragraph', lineNodes(line)), textFormat: 0 })

const embedded = ({ type, ...fields }: { type: string } & Record<string, unknown>): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { id: newId(), blockName: '', blockType: type, ...fields },
})

const withId = <T extends object>(row: T) => ({ id: newId(), ...row })

/** Rows and blocks carry ids in the form of Payload's own (an ObjectId's 24 hexadecimal digits). */
const newId = () => randomBytes(12).toString('hex')

function lineNodes(line: Line): Node[] {
  if (typeof line === 'string') return line ? [textNode(line, [])] : []
  return line.map((inline) => {
    if (inline.type === 'break') return { type: 'linebreak', version: 1 }
    if (inline.type === 'text') return textNode(inline.text, inline.marks)
    const fields = { linkType: 'custom', url: inline.href, newTab: false }
    return { ...element('link', lineNodes(inline.children)), id: newId(), version: 3, fields }
  })
}

const textNode = (text: string, marks: Mark[]): Node => ({
  type: 'text',
  text,
  format: bitsOf(marks),
  detail: 0,
  mode: 'normal',
  style: '',
  version: 1,
})

const signature = (author: string | null | undefined): Node[] =>
  author ? [{ type: 'linebreak', version: 1 }, textNode(`${AUTHOR_SIGN}${author}`, [])] : []

/** The editor keeps a nested list in an item of its own, after the one it belongs to. */
function listNode({ ordered, items }: DraftList): Node {
  const rows = items.flatMap(({ children, nested }) => {
    const item = element('listitem', lineNodes(children))
    return nested ? [item, element('listitem', [listNode(nested)])] : [item]
  })
  const children = rows.map((row, at) => ({ ...row, value: at + 1 }))
  const kind = ordered ? { listType: 'number', tag: 'ol' } : { listType: 'bullet', tag: 'ul' }
  return { ...element('list', children), ...kind, start: 1 }
}
