import { at, type Point } from './ground.ts'
import type { Palette } from './palette.ts'

/** Knots of a network and the lines between them. */
export function network(c: Palette, knots: Point[], links: [number, number][]) {
  const lines = links.map(([a, b]) => {
    const [p, q] = [knots[a], knots[b]]
    return p && q ? `<path d="M${p[0]} ${p[1]}L${q[0]} ${q[1]}"/>` : ''
  })
  const colours = [c.sun, c.near, c.clay, c.deep]
  const dots = knots.map(
    ([x, y], i) =>
      `<circle cx="${x}" cy="${y}" r="${i % 4 === 0 ? 40 : 24}" fill="${colours[i % 4]}" stroke="${c.snow}" stroke-width="9"/>`,
  )
  return `<g stroke="${c.near}" stroke-width="8">${lines.join('')}</g>${dots.join('')}`
}

export const scales = (c: Palette, x: number, y: number, s = 1) =>
  at(
    x,
    y,
    s,
    `<path fill="${c.deep}" d="M-110 0a110 40 0 0 1 220 0z"/><path stroke="${c.deep}" stroke-width="18" stroke-linecap="round" fill="none" d="M0-20V-420M-220-380Q0-420 220-380"/><circle cy="-420" r="24" fill="${c.sun}"/><g stroke="${c.near}" stroke-width="6" fill="none"><path d="M-220-380l-76 190M-220-380l76 190M220-380l-76 190M220-380l76 190"/></g><path fill="${c.near}" d="M-310-190h180a90 66 0 0 1-180 0zM130-190h180a90 66 0 0 1-180 0z"/>`,
  )

/** A stack of coins, each drawn as a disc seen from the side. */
export const coins = (c: Palette, x: number, y: number, count: number, s = 1) =>
  at(
    x,
    y,
    s,
    Array.from(
      { length: count },
      (_, i) =>
        `<g transform="translate(${(i * 13) % 9} ${-i * 34})"><path fill="${c.ochre}" d="M-90-34V0a90 26 0 0 0 180 0v-34z"/><ellipse cy="-34" rx="90" ry="26" fill="${c.sun}"/><ellipse cy="-34" rx="62" ry="16" fill="none" stroke="${c.ochre}" stroke-width="5"/></g>`,
    ).join(''),
  )

export const books = (c: Palette, x: number, y: number, s = 1) =>
  at(
    x,
    y,
    s,
    `<rect x="-200" y="-60" width="400" height="60" rx="10" fill="${c.near}"/><path fill="${c.snow}" d="M-180-48h372v36h-372z"/><rect x="-180" y="-120" width="350" height="60" rx="10" fill="${c.clay}"/><path fill="${c.snow}" d="M-160-108h322v36h-322z"/><rect x="-160" y="-176" width="330" height="56" rx="10" fill="${c.sun}"/><path fill="${c.snow}" d="M-142-165h304v34h-304z"/><path fill="${c.felt}" d="M0-196q-90-60-190-34v-150q100-26 190 34z"/><path fill="${c.snow}" d="M0-196q90-60 190-34v-150q-100-26-190 34z"/><g stroke="${c.far}" stroke-width="8" stroke-linecap="round" fill="none"><path d="M30-330q60-34 130-34M30-290q60-34 130-34M30-250q60-34 130-34M-30-330q-60-34-130-34M-30-290q-60-34-130-34M-30-250q-60-34-130-34"/></g>`,
  )

export const sheet = (c: Palette, x: number, y: number, s = 1, turn = 0, seal = c.clay) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${s})"><path fill="${c.snow}" stroke="${c.far}" stroke-width="5" d="M-130-180H70l60 60v300h-260z"/><path fill="${c.far}" d="M70-180l60 60H70z"/><path stroke="${c.near}" stroke-width="16" stroke-linecap="round" d="M-86-110H20"/><g stroke="${c.far}" stroke-width="12" stroke-linecap="round"><path d="M-86-54H86M-86-12H86M-86 30H40M-86 72H10"/></g><circle cx="70" cy="118" r="32" fill="${seal}"/><path fill="none" stroke="${c.snow}" stroke-width="8" stroke-linecap="round" stroke-linejoin="round" d="M54 118l12 12 22-24"/></g>`

export const chart = (c: Palette, x: number, y: number, values: number[], s = 1) =>
  at(
    x,
    y,
    s,
    `<rect x="-300" y="-400" width="600" height="420" rx="28" fill="${c.snow}"/>${values.map((v, i) => `<rect x="${-250 + i * (500 / values.length)}" y="${-20 - v}" width="${(500 / values.length) * 0.66}" height="${v}" rx="8" fill="${i === values.length - 1 ? c.sun : i % 2 ? c.near : c.mid}"/>`).join('')}<path stroke="${c.deep}" stroke-width="6" stroke-linecap="round" d="M-260-14H260"/><path fill="none" stroke="${c.clay}" stroke-width="10" stroke-linecap="round" stroke-linejoin="round" d="M${values.map((v, i) => `${-250 + (i + 0.33) * (500 / values.length)} ${-70 - v}`).join('L')}"/>`,
  )

export const phone = (c: Palette, x: number, y: number, s = 1, turn = 0) =>
  `<g transform="translate(${x} ${y}) rotate(${turn}) scale(${s})"><rect x="-130" y="-260" width="260" height="520" rx="40" fill="${c.deep}"/><rect x="-112" y="-236" width="224" height="472" rx="24" fill="${c.snow}"/><rect x="-112" y="-236" width="224" height="120" rx="24" fill="${c.near}"/><circle cx="-66" cy="-176" r="26" fill="${c.sun}"/><path stroke="${c.snow}" stroke-width="12" stroke-linecap="round" d="M-20-188h90M-20-160h56"/>${[0, 1, 2].map((i) => `<rect x="-90" y="${-90 + i * 96}" width="180" height="76" rx="14" fill="${i === 0 ? c.lit : c.glow}"/><circle cx="-58" cy="${-52 + i * 96}" r="18" fill="${i === 1 ? c.clay : c.mid}"/><path stroke="${c.near}" stroke-width="9" stroke-linecap="round" d="M-24 ${-60 + i * 96}h90M-24 ${-40 + i * 96}h54"/>`).join('')}</g>`

export const gear = (x: number, y: number, r: number, colour: string, hole: string) =>
  `<g transform="translate(${x} ${y})"><circle r="${r}" fill="none" stroke="${colour}" stroke-width="${r * 0.5}" stroke-dasharray="${r * 0.39} ${r * 0.395}"/><circle r="${r * 0.9}" fill="${colour}"/><circle r="${r * 0.38}" fill="${hole}"/></g>`

/** A speech bubble; the tail points down. */
export const bubble = (
  x: number,
  y: number,
  w: number,
  height: number,
  fill: string,
  ink: string,
  lines = 3,
) =>
  `<g transform="translate(${x} ${y})"><path fill="${fill}" d="M${-w / 2 + 40} ${-height}h${w - 80}a40 40 0 0 1 40 40v${height - 80}a40 40 0 0 1-40 40h${-(w * 0.5)}l-50 56v-56h${-(w * 0.5 - 130)}a40 40 0 0 1-40-40v${-(height - 80)}a40 40 0 0 1 40-40z"/><g stroke="${ink}" stroke-width="13" stroke-linecap="round">${Array.from({ length: lines }, (_, i) => `<path d="M${-w / 2 + 60} ${-height + 66 + i * 52}h${i === lines - 1 ? w * 0.4 : w - 120}"/>`).join('')}</g></g>`

export const key = (c: Palette, x: number, y: number, s = 1) =>
  at(
    x,
    y,
    s,
    `<circle r="96" fill="none" stroke="${c.sun}" stroke-width="44"/><path stroke="${c.sun}" stroke-width="44" stroke-linejoin="round" stroke-linecap="round" fill="none" d="M112 0h330v84M330 0v62"/>`,
  )

export const heart = (c: Palette, x: number, y: number, s = 1) =>
  at(
    x,
    y,
    s,
    `<path fill="${c.clay}" d="M0 120C-150 20-190-50-150-120S-30-170 0-100C30-170 110-190 150-120S150 20 0 120z"/><path fill="none" stroke="${c.snow}" stroke-width="14" stroke-linecap="round" stroke-linejoin="round" d="M-150-20h80l30-60 46 120 34-60h110"/>`,
  )
