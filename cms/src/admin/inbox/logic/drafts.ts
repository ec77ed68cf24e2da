export const DRAFT_KINDS = ['reply', 'note'] as const
export type DraftKind = (typeof DRAFT_KINDS)[number]
export type Draft = { text: string; at: number }

const PREFIX = 'birlik-draft'
/** Milliseconds. What was left lying for longer is nobody's work any more, and may name a person. */
const KEPT_FOR = 30 * 24 * 60 * 60 * 1000

/** Of one person, so that two who share a browser do not read each other's drafts. */
export const draftKey = (me: string, conversation: string, kind: DraftKind): string =>
  `${PREFIX}:${me}:${conversation}:${kind}`

/** Conversations into which a person is writing, among all keys of a storage. */
export function draftedIn(keys: readonly string[], me: string): string[] {
  const own = `${PREFIX}:${me}:`
  return [...new Set(keys.flatMap((key) => (key.startsWith(own) ? key.slice(own.length).split(':', 1) : [])))]
}

/** The text of a stored draft; empty for what is none. */
export function readDraft(stored: string | null): string {
  return draftOf(stored)?.text ?? ''
}

export const writeDraft = (text: string, now: number): string =>
  JSON.stringify({ text, at: now } satisfies Draft)

/** Keys of drafts that are too old to be kept, among all keys of a storage. */
export function oldDrafts(entries: readonly (readonly [string, string])[], now: number): string[] {
  return entries
    .filter(([key, stored]) => key.startsWith(`${PREFIX}:`) && now - (draftOf(stored)?.at ?? 0) > KEPT_FOR)
    .map(([key]) => key)
}

function draftOf(stored: string | null): Draft | null {
  try {
    const draft: unknown = JSON.parse(stored ?? 'null')
    const { text, at } = (draft ?? {}) as Partial<Draft>
    return typeof text === 'string' && typeof at === 'number' ? { text, at } : null
  } catch {
    return null
  }
}
