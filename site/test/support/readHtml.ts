/** What a reader sees of a page, white space drawn together. */
export const textOf = (html: string) =>
  html
    .replace(/<(script|style|head)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, '’')
    .replace(/\s+/g, ' ')
    .trim()

/** Levels of the headings in their order. */
export const headingLevels = (html: string) =>
  [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level))

/** What the page tells search engines. */
export function thingsOf(html: string): { '@type': string }[] {
  const [, json = '{"@graph":[]}'] =
    /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? []
  return (JSON.parse(json) as { '@graph': { '@type': string }[] })['@graph']
}
