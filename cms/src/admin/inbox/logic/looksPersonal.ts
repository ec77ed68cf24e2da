/** What names a person more often than not: e-mail addresses, telephones, IINs and other long numbers. */
const PATTERNS = [
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu,
  /(?:\+7|\b8)[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}\b/g,
  /\b\d{9,16}\b/g,
]

/** Parts of a text that should not be published unread. It finds what has a form; names it cannot know, unless they are given. */
export function looksPersonal(text: string, known: readonly (string | null)[]): string[] {
  const found = PATTERNS.flatMap((pattern) => text.match(pattern) ?? [])
  const lower = text.toLowerCase()
  const named = known
    .flatMap((value) => value?.split(/\s+/) ?? [])
    .filter((word) => word.length > 2 && lower.includes(word.toLowerCase()))
  return [...new Set([...found, ...named].map((part) => part.trim()))]
}
