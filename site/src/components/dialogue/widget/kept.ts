/** A conversation of which this browser keeps the private link. */
export type Kept = { agency: string; name: string; href: string }

const PREFIX = 'dialogue:'

/** The kept conversation of an agency. Without storage (private windows, settings) nothing is kept and nothing breaks. */
export function keptOf(agency: string): Kept | undefined {
  return safely(() => {
    const { name, href } = JSON.parse(localStorage.getItem(PREFIX + agency) ?? '') as Kept
    // A path of this site and nothing else: whoever could write here could lead elsewhere.
    if (!/^\/(?:kk|ru|en)\//.test(href)) return undefined
    // In the language of the page it is opened from.
    return { agency, name: String(name), href: href.replace(/^\/\w+/, `/${document.documentElement.lang}`) }
  })
}

/** Every kept conversation of this browser. */
export const allKept = (): Kept[] =>
  safely(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => keptOf(key.slice(PREFIX.length)) ?? []),
  ) ?? []

/** Keeps a conversation in place of the agency's one before. */
export const keep = ({ agency, name, href }: Kept) =>
  void safely(() => localStorage.setItem(PREFIX + agency, JSON.stringify({ name, href })))

/** Takes the link from this browser; the conversation itself stays. */
export const forget = (agency: string) => void safely(() => localStorage.removeItem(PREFIX + agency))

function safely<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch {
    return undefined
  }
}
