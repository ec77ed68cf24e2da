const MOST_BYTES = 5 * 1024 * 1024
/** Copies of copies grow by powers; a map of a country has some hundreds. */
const MOST_USES = 2000

/**
 * What a picture does not need and an attack does: filters, which take minutes by their numbers alone, scripts, pages within the
 * drawing, entities that unfold, and anything fetched from elsewhere. A backslash hides the names of properties in CSS.
 */
const UNSAFE: readonly RegExp[] = [
  /<(?:[\w-]+:)?(?:filter|fe[A-Z]\w*|script|foreignObject|iframe|handler|listener)[\s>/]/i,
  /\bfilter\s*[:=](?!\s*["']?\s*none)/i,
  /\son[a-z]+\s*=/i,
  /<!ENTITY/i,
  /<\?xml-stylesheet/i,
  /@import|@font-face/i,
  /\bstyle\s*=\s*(?:"[^"]*\\|'[^']*\\)/i,
  /<style\b(?:(?!<\/style).)*\\/is,
  /(?:href|src)\s*=\s*["']\s*(?!#|data:image\/(?:png|jpe?g|gif|webp);base64,)[^"'\s]/i,
  /url\(\s*["']?\s*(?!#|data:image\/(?:png|jpe?g|gif|webp);base64,)[^"'\s)]/i,
]

/** Whether a drawing is one that needs no more than lines, colours and pictures of its own. */
export function isSafeDrawing(data: Buffer): boolean {
  if (data.length > MOST_BYTES) return false
  const text = data.toString('utf8')
  return (
    !UNSAFE.some((pattern) => pattern.test(text)) &&
    (text.match(/<(?:[\w-]+:)?use[\s>/]/gi) ?? []).length <= MOST_USES
  )
}
