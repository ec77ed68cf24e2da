/** Elements of the marks that a text here knows, outermost first. */
export const MARKS = ['b', 'i', 'u', 's', 'sub', 'sup'] as const
export type Mark = (typeof MARKS)[number]
export type Marks = ReadonlySet<Mark>

const BY_TAG: Record<string, Mark> = {
  B: 'b',
  STRONG: 'b',
  I: 'i',
  EM: 'i',
  CITE: 'i',
  U: 'u',
  S: 's',
  STRIKE: 's',
  SUB: 'sub',
  SUP: 'sup',
}

/** Marks that a style gives (true) or takes away (false); Google Docs writes all of them so. */
const BY_STYLE: [RegExp, Mark, boolean][] = [
  [/font-weight:\s*(?:bold|[6-9]00)/, 'b', true],
  [/font-weight:\s*(?:normal|[1-5]00)/, 'b', false],
  [/font-style:\s*(?:italic|oblique)/, 'i', true],
  [/font-style:\s*normal/, 'i', false],
  [/text-decoration[^;]*:[^;]*underline/, 'u', true],
  [/text-decoration[^;]*:[^;]*line-through/, 's', true],
  [/vertical-align:\s*sub/, 'sub', true],
  [/vertical-align:\s*super/, 'sup', true],
]

/** The style of an element as it was written: browsers forget the properties of Office. */
export const styleOf = (element: Element): string =>
  (element.getAttribute('style') ?? '').toLowerCase().replace(/\s*:\s*/g, ':')

/** The marks within an element, given those around it. */
export function marksWithin(element: Element, around: Marks): Marks {
  const marks = new Set(around)
  const own = BY_TAG[element.tagName]
  if (own) marks.add(own)
  const style = styleOf(element)
  for (const [pattern, mark, isGiven] of BY_STYLE) {
    if (!pattern.test(style)) continue
    if (isGiven) marks.add(mark)
    else marks.delete(mark)
  }
  return marks
}
