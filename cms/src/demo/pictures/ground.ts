import type { Palette } from './palette.ts'

export type Point = [x: number, y: number]

/** Puts a part drawn around (0, 0) at its place and size. */
export const at = (x: number, y: number, size: number, body: string) =>
  `<g transform="translate(${x} ${y}) scale(${size})">${body}</g>`

const smooth = (points: Point[]) =>
  points
    .slice(1)
    .map(([x, y], i) => {
      const [px, py] = points[i] as Point
      const half = (px + x) / 2
      return `C${half} ${py} ${half} ${y} ${x} ${y}`
    })
    .join('')

/** A soft ridge filled down to the lower edge. */
export function ridge(points: Point[], colour: string) {
  const [first] = points
  if (!first) return ''
  return `<path fill="${colour}" d="M${first[0]} 900V${first[1]}${smooth(points)}V900z"/>`
}

/** Peaks with a shaded side and snow on the tall ones. */
export function peaks(base: number, tops: Point[], colour: string, shade: string, snow?: string) {
  return tops
    .map(([x, y]) => {
      const rise = base - y
      const run = rise * 1.25
      const body = `<path fill="${colour}" d="M${x - run} ${base}L${x} ${y}L${x + run} ${base}z"/>`
      const side = `<path fill="${shade}" opacity=".45" d="M${x} ${y}L${x + run} ${base}H${x + run * 0.18}L${x - rise * 0.06} ${y + rise * 0.5}z"/>`
      const c = rise * 0.3
      const cap = `<path fill="${snow}" d="M${x} ${y}L${x + c * 1.25} ${y + c}L${x + c * 0.7} ${y + c * 0.82}L${x + c * 0.3} ${y + c * 1.25}L${x - c * 0.15} ${y + c * 0.85}L${x - c * 0.6} ${y + c * 1.2}L${x - c * 0.85} ${y + c * 0.86}L${x - c * 1.25} ${y + c}z"/>`
      return body + side + (snow ? cap : '')
    })
    .join('')
}

export const sun = (c: Palette, x: number, y: number, r: number) =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${c.sun}"/><circle cx="${x}" cy="${y}" r="${r * 1.38}" fill="none" stroke="${c.sun}" stroke-width="${r * 0.24}" stroke-dasharray="${r * 0.07} ${r * 0.2}"/>`

export const sky = (c: Palette, x = 800, y = 760, r = 640) =>
  `<rect width="1600" height="900" fill="${c.sky}"/><circle cx="${x}" cy="${y}" r="${r}" fill="${c.glow}"/>`

export const cloud = (c: Palette, x: number, y: number, s = 1) =>
  at(
    x,
    y,
    s,
    `<path fill="${c.snow}" opacity=".9" d="M-110 0a34 34 0 0 1 8-66 62 62 0 0 1 116-18 44 44 0 0 1 74 34 26 26 0 0 1 6 50z"/>`,
  )

export const birds = (c: Palette, x: number, y: number, s = 1) =>
  at(
    x,
    y,
    s,
    `<g fill="none" stroke="${c.deep}" stroke-width="6" stroke-linecap="round" stroke-linejoin="round"><path d="M-40 0q20-24 38 0q20-24 38 0"/><path d="M50 46q14-17 27 0q14-17 27 0"/><path d="M-110 58q12-14 22 0q12-14 22 0"/></g>`,
  )

/** Water with calm stripes, from a height to the lower edge. */
export function sea(c: Palette, top: number) {
  const stripes = [0.14, 0.3, 0.48, 0.68, 0.86].map((k, i) => {
    const y = top + (900 - top) * k
    const x = 120 + ((i * 397) % 620)
    return `<path d="M${x} ${y}h${170 + i * 40}M${x + 480 + i * 30} ${y + 14}h${120 + i * 34}"/>`
  })
  return `<path fill="${c.mid}" d="M0 ${top}H1600V900H0z"/><path fill="${c.near}" opacity=".55" d="M0 ${top + (900 - top) * 0.55}H1600V900H0z"/><g stroke="${c.glow}" stroke-width="8" stroke-linecap="round" opacity=".75">${stripes.join('')}</g>`
}

/** A road that runs from the lower edge towards the horizon. */
export const road = (c: Palette, x: number, top: number, width = 520) =>
  `<path fill="${c.deep}" d="M${x - width / 2} 900L${x - 26} ${top}h52L${x + width / 2} 900z"/><path stroke="${c.felt}" stroke-width="12" stroke-dasharray="44 40" d="M${x} ${top + 30}V900"/>`
