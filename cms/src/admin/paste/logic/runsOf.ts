import { followableHref } from '@birlik/shared/text'
import { isLeftOut } from './isLeftOut'
import { type Marks, marksWithin, styleOf } from './marks'
import type { Report } from './report'

/** A stretch of text with its marks; a line break is a run of its own. */
export type Run = { text: string; marks: Marks; href: string | null }
type Around = { marks: Marks; href: string | null }

export const NO_MARKS: Marks = new Set()
const BREAK = '\n'

/** Marker of a list of Word: it stands in the text, beside what Word needs to make it again. */
export const isMarker = (element: Element): boolean => /mso-list:ignore/.test(styleOf(element))

/** What is written within a node, with its marks and links. */
export function runsOf(node: Node, report: Report, around: Around = { marks: NO_MARKS, href: null }): Run[] {
  if (node.nodeType === 3) return textRun((node.textContent ?? '').replace(/[ \t\r\n\f]+/g, ' '), around)
  if (!isElement(node)) return []
  if (node.tagName === 'BR') return isPageBreak(node) ? [] : textRun(BREAK, around)
  if (isMarker(node) || isLeftOut(node, report)) return []
  if (/mso-tab-count/.test(styleOf(node))) return textRun(' ', around)
  const within = { marks: marksWithin(node, around.marks), href: hrefWithin(node, around.href, report) }
  return [...node.childNodes].flatMap((child) => runsOf(child, report, within))
}

/** Without what is empty at both ends, and without spaces around line breaks. */
export function trimmed(runs: Run[]): Run[] {
  const text = runs.map(({ text }) => text).join('')
  const from = text.length - text.replace(/^[ \n\u00a0]+/, '').length
  const until = text.replace(/[ \n\u00a0]+$/, '').length
  let at = 0
  const kept = runs.flatMap((run) => {
    const start = at
    at += run.text.length
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, until - start))
    return text ? [{ ...run, text }] : []
  })
  return kept.map((run, n) => {
    const ended = kept[n + 1]?.text === BREAK ? run.text.trimEnd() : run.text
    return run.text === BREAK
      ? run
      : { ...run, text: kept[n - 1]?.text === BREAK ? ended.trimStart() : ended }
  })
}

export const textOf = (runs: Run[]): string => runs.map(({ text }) => text).join('')

export const isElement = (node: Node): node is Element => node.nodeType === 1

const textRun = (text: string, around: Around): Run[] => (text ? [{ text, ...around }] : [])

const isPageBreak = (element: Element) =>
  element.classList.contains('Apple-interchange-newline') ||
  /page-break-before|mso-special-character/.test(styleOf(element))

function hrefWithin(element: Element, around: string | null, report: Report): string | null {
  const written = element.tagName === 'A' ? element.getAttribute('href') : null
  // Bookmarks, and links to places within the document that stayed behind.
  if (!written || written.startsWith('#')) return around
  const href = followableHref(behindRedirect(written))
  if (href === null) report.links++
  return href
}

/** Google Docs sends readers of a link through its own address. */
function behindRedirect(written: string): string {
  const url = URL.parse(written)
  const isRedirect = url?.hostname === 'www.google.com' && url.pathname === '/url'
  return (isRedirect && url.searchParams.get('q')) || written
}
