import type { Inspected } from './inspectPaper.ts'
import type { Hazard } from './types.ts'

const SIGNS: readonly [Hazard, RegExp][] = [
  ['embedded', /\\(?:objdata|objemb|objocx|objautlink)\b/],
  ['external', /\\\*\s*\\template\b|INCLUDE(?:PICTURE|TEXT)\b|\\objlink\b/],
  ['action', /\bDDE(?:AUTO)?\b/],
]

/** RTF: control words in plain letters. */
export function inspectRtf(data: Buffer): Inspected {
  const text = data.toString('latin1')
  const author = /\{\\author ([^\\{}]{1,200})\}/.exec(text)?.[1]
  return {
    hazards: SIGNS.flatMap(([hazard, sign]) => (sign.test(text) ? [hazard] : [])),
    authorship: author ? { author } : {},
  }
}
