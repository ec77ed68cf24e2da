import { MARKS } from './marks'
import { type Piece, piecesOf, type Table } from './piecesOf'
import { emptyReport, type Report } from './report'
import { NO_MARKS, type Run, textOf } from './runsOf'

/** Stretches of text as plain HTML that the editor knows, and tables between them. */
export type Part = { type: 'text'; body: HTMLElement } | { type: 'table'; table: Table }
type Item = Extract<Piece, { type: 'item' }>

/**
 * The HTML of a clipboard as a text here can hold it, and what had to be left out: paragraphs, headings of three levels, lists,
 * quotations, tables, six marks, links that readers can follow. Word, its sister on the web, Google Docs, LibreOffice and Excel each
 * write lists and marks in their own way.
 */
export function cleaned(html: string): { parts: Part[]; report: Report } {
  const page = new DOMParser().parseFromString(html, 'text/html')
  const report = emptyReport()
  const pieces = withCaptions(piecesOf(page.body, report))
  const isTitled = pieces.some((piece) => piece.type === 'heading' && piece.level === 1)
  const parts: Part[] = []
  const bodyNow = (): HTMLElement => {
    const last = parts.at(-1)
    if (last?.type === 'text') return last.body
    const body = page.createElement('body')
    parts.push({ type: 'text', body })
    return body
  }
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at] as Piece
    if (piece.type === 'table') {
      const { type: _type, ...table } = piece
      parts.push({ type: 'table', table })
    } else if (piece.type === 'item') {
      const end = pieces.findIndex(({ type }, n) => n > at && type !== 'item')
      const items = pieces.slice(at, end < 0 ? undefined : end) as Item[]
      bodyNow().append(
        ...(beginsLater(items)
          ? items.map((item) => written(page, 'p', withMarker(item)))
          : listsOf(page, items)),
      )
      at += items.length - 1
    } else bodyNow().append(written(page, tagOf(piece, isTitled), piece.runs))
  }
  return { parts, report }
}

/** The title of the page is above the text: below it headings begin with the second level. */
function tagOf(piece: Exclude<Piece, { type: 'table' | 'item' }>, isTitled: boolean): string {
  if (piece.type !== 'heading') return piece.type === 'quote' ? 'blockquote' : 'p'
  return `h${Math.min(4, Math.max(2, piece.level + Number(isTitled)))}`
}

/** A caption directly above a table belongs to it. */
const withCaptions = (pieces: Piece[]): Piece[] =>
  pieces.flatMap((piece, at): Piece[] => {
    const next = pieces[at + 1]
    if (piece.type === 'text' && piece.isCaption && next?.type === 'table') return []
    const before = pieces[at - 1]
    if (piece.type !== 'table' || before?.type !== 'text' || !before.isCaption) return [piece]
    return [{ ...piece, caption: piece.caption || textOf(before.runs) }]
  })

/** A list that goes on after a break would begin with 1 here: its numbers, by which acts are quoted, become text. */
function beginsLater([first]: Item[]): boolean {
  const number = /^\(?(\d+)/.exec(first?.marker ?? '')?.[1]
  return number !== undefined && Number(number) !== 1
}

const withMarker = ({ marker, runs }: Item): Run[] => [
  { text: `${marker} `, marks: NO_MARKS, href: null },
  ...runs,
]

function listsOf(page: Document, items: Item[]): HTMLElement[] {
  const roots: HTMLElement[] = []
  const open: HTMLElement[] = []
  for (const { level, ordered, runs } of items) {
    const depth = Math.min(level, open.length + 1)
    open.length = Math.min(open.length, depth)
    const tag = ordered ? 'OL' : 'UL'
    if (open.length === depth && open.at(-1)?.tagName !== tag) open.pop()
    if (open.length < depth) {
      const list = page.createElement(tag)
      const parent = open.at(-1)?.lastElementChild
      if (parent) parent.append(list)
      else roots.push(list)
      open.push(list)
    }
    open.at(-1)?.append(written(page, 'li', runs))
  }
  return roots
}

/** Runs as an element with the least HTML that says the same. */
function written(page: Document, tag: string, runs: Run[]): HTMLElement {
  const element = page.createElement(tag)
  const isHeading = /^h/.test(tag)
  let link: HTMLElement | null = null
  for (const { text, marks, href } of runs) {
    if (href === null) link = null
    else if (link?.getAttribute('href') !== href) {
      link = page.createElement('a')
      link.setAttribute('href', href)
      element.append(link)
    }
    // Links look like links, and headings like headings: their own marks are decoration.
    const kept = MARKS.filter(
      (mark) => marks.has(mark) && !(href && mark === 'u') && !(isHeading && mark === 'b'),
    )
    const inner = text === '\n' ? page.createElement('br') : page.createTextNode(text)
    const node = kept.reduceRight<Node>((within, mark) => {
      const wrapper = page.createElement(mark)
      wrapper.append(within)
      return wrapper
    }, inner)
    ;(link ?? element).append(text === '\n' ? inner : node)
  }
  return element
}
