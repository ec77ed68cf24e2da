/** `tel:` address of a number as written: +7 (7172) 74-01-02 → tel:+77172740102. An extension after a comma is kept (RFC 3966). */
export function telHref(number: string): string {
  const [main = '', extension] = number.split(/,?\s*(?:ext\.?|доб\.?|ішкі)|,/i)
  const digits = (text: string) => text.replace(/[^\d+]/g, '')
  return `tel:${digits(main)}${extension ? `;ext=${digits(extension)}` : ''}`
}
