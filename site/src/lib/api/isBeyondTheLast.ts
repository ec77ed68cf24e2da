type Listed = { page?: unknown; items?: unknown; listing?: unknown }

/** Whether a page of a list was asked that comes after its last one. The list may stand in a section's answer. */
export function isBeyondTheLast(answer: object): boolean {
  const { listing } = answer as Listed
  const { page, items } = (listing ?? answer) as Listed
  return Number(page) > 1 && Array.isArray(items) && items.length === 0
}
