import type { PlainLanguageHint } from '@birlik/shared/text'

/** Words to choose from instead of what was found, beginning as it begins; none where it can be left out. */
export function replacementsFor({ found, instead }: PlainLanguageHint): string[] {
  const capital = /^\p{Lu}/u.test(found)
  return (instead ?? '')
    .split(', ')
    .filter(Boolean)
    .map((word) => (capital ? word.charAt(0).toUpperCase() + word.slice(1) : word))
}

/** Until where a phrase is cut out when nothing stands instead: with the space that followed it, or there would be two. */
export function cutUntil(text: string, until: number): number {
  const gap = /^,?[ \u00a0]+/.exec(text.slice(until))
  return until + (gap?.[0].length ?? 0)
}
