import { followableHref } from '@birlik/shared/text'

/** Whether a text is nothing but an address that a reader could not open or must not run. */
export function deadLinkIn(text: string): boolean {
  const written = text.trim()
  const isAddress = /^(?:[a-z][a-z0-9+.-]*:|\\\\)\S+$/i.test(written)
  return isAddress && followableHref(written) === null
}
