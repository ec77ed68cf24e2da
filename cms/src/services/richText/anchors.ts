import { slugify } from '@birlik/shared/text'

/** Gives each heading of one body an anchor of its own, from its words. */
export function anchors(): (heading: string) => string {
  const given = new Set<string>()
  return (heading) => {
    const base = slugify(heading) || 'section'
    let anchor = base
    for (let n = 2; given.has(anchor); n++) anchor = `${base}-${n}`
    given.add(anchor)
    return anchor
  }
}
