import { cleanLine } from './cleanText.ts'

const LONGEST = 120
/** Other endings that a type is known by. */
const ALSO: Record<string, readonly string[]> = { jpg: ['jpeg', 'jfif'] }

/**
 * The name a file came with, without folders, never of another ending than its type deserves. Cleaned: with what turns the direction of
 * writing `exe.fdp` would read `pdf.exe`.
 */
export function fileNameOf(given: string, type: string): string {
  const base = cleanLine(given.split(/[/\\]/).at(-1) ?? '')
  const [, stem = base, ending = ''] = /^(.*)\.([^.]{1,8})$/su.exec(base) ?? []
  const right = [type, ...(ALSO[type] ?? [])].includes(ending.toLowerCase())
  const name =
    Array.from(right ? stem : base)
      .slice(0, LONGEST)
      .join('')
      .replace(/^\.+/, '') || 'file'
  return `${name}.${right ? ending.toLowerCase() : type}`
}
