/**
 * How many characters a person counts. `length` counts an emoji as two, and a limit that says 300 would hold 150 of them; an emoji of
 * several signs (a family, a flag) counts as so many.
 */
export function lengthOf(text: string): number {
  let pairs = 0
  for (let at = 0; at < text.length; at++) if ((text.charCodeAt(at) & 0xfc00) === 0xd800) pairs++
  return text.length - pairs
}
