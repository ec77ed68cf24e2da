import type { InboxItem } from '@birlik/shared/contract'

export type ListedItem = InboxItem & {
  /** It has moved out of the folder, and is shown because it is open. */
  left?: boolean
}

/**
 * The list as it is after an update. The open conversation stays where it was, with what is known of it now, although it has moved
 * out of the folder: it must not vanish from under the hands of whoever has just answered it.
 */
export function mergeItems(
  shown: readonly ListedItem[],
  fresh: readonly InboxItem[],
  open: InboxItem | null,
): ListedItem[] {
  const unique = [...new Map(fresh.map((item) => [item.id, item])).values()]
  const at = open ? shown.findIndex(({ id }) => id === open.id) : -1
  if (!open || at < 0 || unique.some(({ id }) => id === open.id)) return unique
  const kept: ListedItem = { ...open, left: true }
  return [...unique.slice(0, at), kept, ...unique.slice(at)]
}
