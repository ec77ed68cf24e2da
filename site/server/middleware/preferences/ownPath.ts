/** `value` as an address on `origin`, without the origin; undefined when it leads elsewhere. */
export function ownPath(value: unknown, origin: string): string | undefined {
  if (typeof value !== 'string' || !value.startsWith('/') || !URL.canParse(value, origin)) return undefined
  const url = new URL(value, origin)
  // `/.//elsewhere` becomes `//elsewhere` only now, and `/\elsewhere` another origin.
  if (url.origin !== new URL(origin).origin || url.pathname.startsWith('//')) return undefined
  return url.pathname + url.search + url.hash
}
