import { TABLE_LIMITS } from '@birlik/shared/rules'
import { cellsOfTable } from '../../table/logic/cellsOfTable'
import { isLeftOut } from './isLeftOut'
import { marksWithin, styleOf } from './marks'
import type { Report } from './report'
import { isElement, isMarker, NO_MARKS, type Run, runsOf, textOf, trimmed } from './runsOf'

export type Table = { caption: string; head: string[]; headColumn: boolean; rows: { cells: string[] }[] }
/** A pasted text, piece by piece. `level` of a heading is the one it was written with. */
export type Piece =
  | { type: 'text' | 'quote'; runs: Run[]; isCaption?: boolean }
  | { type: 'heading'; level: number; runs: Run[] }
  | { type: 'item'; level: number; ordered: boolean; marker: string; runs: Run[] }
  | ({ type: 'table' } & Table)

const BLOCKS =
  'P,DIV,H1,H2,H3,H4,H5,H6,UL,OL,LI,TABLE,BLOCKQUOTE,PRE,SECTION,ARTICLE,HEADER,FOOTER,MAIN,ASIDE,CENTER,DL,DT,DD,FIGURE,FIGCAPTION,ADDRESS,FORM,FIELDSET,DETAILS,SUMMARY'
const BLOCK_TAGS = BLOCKS.split(',')
const WORD_ITEM = /mso-list:l\d+ level(\d+)/

/** The pieces within an element, in order. */
export function piecesOf(parent: Element, report: Report): Piece[] {
  const pieces: Piece[] = []
  let line: Run[] = []
  const endLine = () => {
    pushText(pieces, { type: 'text', runs: line })
    line = []
  }
  for (const node of parent.childNodes) {
    if (!isElement(node) || !holdsBlocks(node)) {
      line.push(...runsOf(node, report))
      continue
    }
    endLine()
    pieces.push(...blockPieces(node, report))
  }
  endLine()
  return pieces
}

const holdsBlocks = (element: Element) =>
  BLOCK_TAGS.includes(element.tagName) || element.querySelector(BLOCKS) !== null

function blockPieces(element: Element, report: Report): Piece[] {
  if (isLeftOut(element, report)) return []
  const { tagName } = element
  if (tagName === 'TABLE') return tablePieces(element, report)
  if (tagName === 'UL' || tagName === 'OL') return listPieces(element, 1, report)
  const level = headingLevel(element)
  if (level)
    return [
      ...pushText([], { type: 'heading', level, runs: [...markerRun(element), ...runsOf(element, report)] }),
    ]
  const [, wordLevel] = WORD_ITEM.exec(styleOf(element)) ?? []
  if (wordLevel) return [wordItem(element, Number(wordLevel), report)].filter(({ runs }) => runs.length)
  if (element.querySelector(BLOCKS)) return quoted(tagName, piecesOf(element, report))
  const isCaption = element.classList.contains('MsoCaption') || tagName === 'FIGCAPTION'
  const runs = runsOf(element, report)
  return pushText([], tagName === 'BLOCKQUOTE' ? { type: 'quote', runs } : { type: 'text', runs, isCaption })
}

const quoted = (tagName: string, pieces: Piece[]): Piece[] =>
  tagName === 'BLOCKQUOTE'
    ? pieces.map((piece) => (piece.type === 'text' ? { ...piece, type: 'quote' } : piece))
    : pieces

function pushText(pieces: Piece[], piece: Extract<Piece, { runs: Run[] }>): Piece[] {
  const runs = trimmed(piece.runs)
  if (runs.length) pieces.push({ ...piece, runs })
  return pieces
}

function headingLevel(element: Element): number | null {
  if (element.classList.contains('MsoTitle')) return 1
  const isHeading = element.getAttribute('role') === 'heading'
  const level = isHeading ? element.getAttribute('aria-level') : /^H([1-6])$/.exec(element.tagName)?.[1]
  return level ? Number(level) : null
}

const markerText = (element: Element) => {
  const marker = [...element.querySelectorAll('span')].find(isMarker)
  return (marker?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim()
}

/** The number of a numbered heading belongs to its text: acts are quoted by it. */
function markerRun(element: Element): Run[] {
  const text = markerText(element)
  return text ? [{ text: `${text} `, marks: NO_MARKS, href: null }] : []
}

function wordItem(element: Element, level: number, report: Report): Extract<Piece, { type: 'item' }> {
  const marker = markerText(element)
  // 1. a) iv. – but not the ring of Courier New, which is a lonely "o".
  const ordered = /^\(?[\p{L}\p{N}]{1,5}(?:\.\d+)*[.)]/u.test(marker) || /^\d+(?:\.\d+)*$/.test(marker)
  return { type: 'item', level, ordered, marker, runs: trimmed(runsOf(element, report)) }
}

/** Items of a list and of the lists within: in items, beside items (Google Docs), or of their own with a level (Word on the web). */
function listPieces(list: Element, depth: number, report: Report): Piece[] {
  const ordered = list.tagName === 'OL'
  return [...list.children].flatMap((child): Piece[] => {
    if (child.tagName === 'UL' || child.tagName === 'OL') return listPieces(child, depth + 1, report)
    if (isLeftOut(child, report)) return []
    const level = Number(child.getAttribute('data-aria-level')) || depth
    let runs: Run[] = []
    const after: Piece[] = []
    for (const node of child.childNodes) {
      if (isElement(node) && (node.tagName === 'UL' || node.tagName === 'OL')) {
        after.push(...listPieces(node, level + 1, report))
      } else if (isElement(node) && holdsBlocks(node)) {
        for (const piece of blockPieces(node, report)) {
          if ('runs' in piece && piece.type !== 'item') runs = joined(runs, piece.runs)
          else after.push(piece)
        }
      } else runs.push(...runsOf(node, report))
    }
    const item: Piece = { type: 'item', level, ordered, marker: '', runs: trimmed(runs) }
    return item.runs.length ? [item, ...after] : after
  })
}

const joined = (one: Run[], other: Run[]): Run[] =>
  trimmed(one).length ? [...trimmed(one), { text: '\n', marks: NO_MARKS, href: null }, ...other] : other

/** A table of one column is a frame around text; anything else is a table. */
function tablePieces(table: Element, report: Report): Piece[] {
  for (const lost of table.querySelectorAll('img, svg, iframe, object, video')) isLeftOut(lost, report)
  const cells = cellsOfTable(table)
  const width = cells[0]?.length ?? 0
  if (width < 2) return [...table.querySelectorAll('td, th')].flatMap((cell) => piecesOf(cell, report))
  const kept = cells.slice(0, TABLE_LIMITS.rows).map((row) => row.slice(0, TABLE_LIMITS.columns))
  report.cells += cells.length * width - kept.length * (kept[0]?.length ?? 0)
  const head = kept.length > 1 && namesColumns(table) ? kept[0] : undefined
  const rows = (head ? kept.slice(1) : kept).map((row) => ({
    cells: row.map((cell) => cell.slice(0, TABLE_LIMITS.cell)),
  }))
  const caption = textOf(
    trimmed(
      [...table.children]
        .filter(({ tagName }) => tagName === 'CAPTION')
        .flatMap((node) => runsOf(node, report)),
    ),
  )
  return [{ type: 'table', caption, head: head ?? [], headColumn: namesRows(table), rows }]
}

/** Whether the first row is a head: marked so, or all of it bold as nothing below it is. */
function namesColumns(table: Element): boolean {
  const [first, ...below] = [...table.querySelectorAll('tr')].map((row) => [...row.children])
  if (!first) return false
  if (table.querySelector('thead') || first.every(({ tagName }) => tagName === 'TH')) return true
  return first.every(isBold) && !below.some((row) => row.length > 1 && row.every(isBold))
}

/** Whether every row below the first begins with a head of its own. */
function namesRows(table: Element): boolean {
  const below = [...table.querySelectorAll('tr')].slice(1)
  return below.length > 0 && below.every(({ firstElementChild }) => firstElementChild?.tagName === 'TH')
}

const isBold = (cell: Element): boolean => {
  const text = (cell.textContent ?? '').trim()
  if (!text) return false
  const bold = [cell, ...cell.querySelectorAll('*')].filter((each) => marksWithin(each, NO_MARKS).has('b'))
  return bold.some((each) => (each.textContent ?? '').trim() === text)
}
