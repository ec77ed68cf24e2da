export const SHORTCUTS = ['next', 'previous', 'reply', 'note', 'assign', 'close', 'search', 'help'] as const
export type Shortcut = (typeof SHORTCUTS)[number]

type Press = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'metaKey' | 'shiftKey'>

const BY_PLACE: Record<string, Shortcut> = {
  KeyJ: 'next',
  KeyK: 'previous',
  KeyR: 'reply',
  KeyN: 'note',
  KeyA: 'assign',
  KeyE: 'close',
}

/**
 * What a key press asks for. Letters are told by their place: with a Kazakh or Russian layout the key of J types “о”, and nobody
 * changes the layout to walk through a list. Signs stand elsewhere in those layouts, so they are told by what they type, too.
 */
export function shortcutOf(press: Press): Shortcut | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null
  if (press.key === '?') return 'help'
  if (press.key === '/') return 'search'
  if (press.code === 'Slash') return press.shiftKey ? 'help' : 'search'
  return press.shiftKey ? null : (BY_PLACE[press.code] ?? null)
}
