import { styleOf } from './marks'
import type { Loss, Report } from './report'

const UNREAD = 'STYLE SCRIPT META LINK TITLE XML TEMPLATE COL COLGROUP INPUT SELECT TEXTAREA BUTTON HR'.split(
  ' ',
)
const PICTURES = ['IMG', 'PICTURE', 'SVG', 'CANVAS', 'V:SHAPE', 'V:IMAGEDATA', 'V:GROUP']
const EMBEDDED = ['IFRAME', 'OBJECT', 'EMBED', 'VIDEO', 'AUDIO', 'APPLET', 'MATH']

/** Parts of Office that lie beside the text: notes, comments, heads of pages. */
const BESIDE = /mso-element:(?:comment-list|comment|footnote-list|endnote-list|header|footer|frame)/
const HIDDEN = /display:none|mso-hide:all|mso-ignore:vglayout/
const NOTE_LINK = /#_?(?:ftn|edn|sdfootnote|sdendnote)/
const COMMENT_LINK = /#(?:_msocom|cmnt)/
/** Names that Word gives to text boxes: Text Box 2, Надпись 2, Мәтін терезесі 2, written as Text_x0020_Box_x0020_2. */
const TEXT_BOX = /^(?:text|надпись|мәтін|поле|_x041d_|_x043d_)/i

/** Whether an element does not belong to the text; what a reader would miss is counted. */
export function isLeftOut(element: Element, report: Report): boolean {
  const name = element.tagName.toUpperCase()
  const style = styleOf(element)
  const lose = (loss: Loss) => {
    report[loss]++
    return true
  }
  if (UNREAD.includes(name)) return true
  if (PICTURES.includes(name)) return isDot(element) || lose(isTextBox(element) ? 'textBoxes' : 'pictures')
  if (EMBEDDED.includes(name)) return lose('embedded')
  if (BESIDE.test(style)) return true
  if (HIDDEN.test(style)) return countWithin(element, report)
  if (name === 'DEL' || element.classList.contains('msoDel')) return lose('deletions')
  if (element.classList.contains('MsoCommentReference')) return lose('comments')
  if (isNoteText(element)) return true
  if (name === 'A' && isNote(element, style)) return lose('footnotes')
  return name === 'A' && COMMENT_LINK.test(hrefOf(element)) && lose('comments')
}

const hrefOf = (element: Element) => element.getAttribute('href') ?? ''
const isTextBox = (element: Element) => TEXT_BOX.test(element.getAttribute('v:shapes') ?? element.id)

/** Pages and letters are watched by pictures of one dot, which nobody misses. */
const isDot = (element: Element) =>
  ['width', 'height'].some((side) => ['0', '1'].includes(element.getAttribute(side) ?? ''))

const isNote = (element: Element, style: string) =>
  /mso-(?:foot|end)note-id/.test(style) || NOTE_LINK.test(hrefOf(element))

/** The text of a footnote or of a comment, below the page: Google Docs marks it by the link that leads back. */
function isNoteText(element: Element): boolean {
  const name = element.tagName
  if (name === 'DIV' && /^(?:ftn|edn|sdfootnote|sdendnote|_com_)/.test(element.id)) return true
  if (name !== 'P' && name !== 'DIV') return false
  const first = element.querySelector('a')
  if (!first || !/#(?:ftnt_ref|cmnt_ref)/.test(hrefOf(first))) return false
  return element.textContent?.trim().startsWith(first.textContent?.trim() ?? '') ?? false
}

/** Hidden text is not missed, but the picture that Word puts in place of a drawing is. */
function countWithin(element: Element, report: Report): boolean {
  for (const picture of element.querySelectorAll('img')) isLeftOut(picture, report)
  return true
}
