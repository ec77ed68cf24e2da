const LONGEST = 120
/** Controls, and what turns the direction of writing: `exe.fdp` would read `pdf.exe`. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu
/** Other endings that a type is known by. */
const ALSO: Record<string, readonly string[]> = { jpg: ['jpeg', 'jfif'] }

/** The name a file came with, without folders, never of another ending than its type deserves. */
export function fileNameOf(given: string, type: string): string {
  const base = given.normalize('NFC').replace(UNSEEN, '').split(/[/\\]/).at(-1)?.trim() ?? ''
  const [, stem = base, ending = ''] = /^(.*)\.([^.]{1,8})$/su.exec(base) ?? []
  const right = [type, ...(ALSO[type] ?? [])].includes(ending.toLowerCase())
  const name =
    Array.from(right ? stem : base)
      .slice(0, LONGEST)
      .join('')
      .replace(/^\.+/, '') || 'file'
  return `${name}.${right ? ending.toLowerCase() : type}`
}
