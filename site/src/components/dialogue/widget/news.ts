const SAID_BY_BODY = '[data-author=agency]'

/** What the body has said between before and after a change, for those who do not see it: the last of it. */
export function news(root: Element, change: () => void): string | undefined {
  const known = new Set(Array.from(root.querySelectorAll(SAID_BY_BODY), ({ id }) => id))
  change()
  const fresh = [...root.querySelectorAll(SAID_BY_BODY)].filter(({ id }) => !known.has(id))
  return fresh.at(-1)?.textContent?.replace(/\s+/g, ' ').trim()
}
