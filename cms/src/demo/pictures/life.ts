import { at } from './ground.ts'
import type { Palette } from './palette.ts'

/** A felt house; the origin is the middle of its floor. */
export const yurt = (c: Palette, x: number, y: number, s = 1) =>
  at(
    x,
    y,
    s,
    `<path fill="${c.felt}" d="M-110 0V-70q0-14 14-20L-24-146h48L96-90q14 6 14 20V0z"/><path fill="${c.shade}" d="M30-146h-6L60-90q12 8 12 20V0h38v-70q0-14-14-20z" opacity=".7"/><path fill="${c.clay}" d="M-110-72h220v16h-220z"/><path stroke="${c.lit}" stroke-width="5" stroke-dasharray="10 10" d="M-106-64h212"/><rect x="-24" y="-58" width="48" height="58" rx="3" fill="${c.near}"/><path stroke="${c.lit}" stroke-width="4" d="M0-58V0M-18-44h12M6-44h12M-18-14h12M6-14h12"/><path fill="${c.clay}" d="M-28-146a28 20 0 0 1 56 0z"/><path stroke="${c.deep}" stroke-width="4" d="M0-166v-14" stroke-linecap="round"/>`,
  )

export const tree = (c: Palette, x: number, y: number, s = 1, colour = c.leaf) =>
  at(
    x,
    y,
    s,
    `<path stroke="${c.deep}" stroke-width="10" stroke-linecap="round" d="M0 0v-80M0-44l24-26"/><ellipse cx="0" cy="-116" rx="52" ry="66" fill="${colour}"/><path fill="${c.pine}" opacity=".45" d="M0-182a52 66 0 0 1 0 132a70 90 0 0 0 0-132z"/>`,
  )

export const pine = (c: Palette, x: number, y: number, s = 1, colour = c.pine) =>
  at(
    x,
    y,
    s,
    `<path fill="${c.ochre}" d="M-8 0h16v-34h-16z"/><path fill="${colour}" d="M-64-28L0-128 64-28zM-52-90L0-182 52-90zM-38-148L0-230l38 82z"/><path fill="${c.ink}" opacity=".14" d="M0-230l38 82H20l32 58H24l40 62H0z"/>`,
  )

/** A wood of firs: the same places every time, no chance. */
export const wood = (c: Palette, y: number, count: number, size: number, colour = c.pine) =>
  Array.from({ length: count }, (_, i) => {
    const x = ((i + 0.5) * 1600) / count + ((i * 37) % 50) - 25
    return pine(c, x, y + ((i * 53) % 34), size * (0.8 + ((i * 29) % 40) / 100), colour)
  }).join('')

export const turbine = (c: Palette, x: number, y: number, s = 1, turn = 12) =>
  at(
    x,
    y,
    s,
    `<path fill="${c.snow}" d="M-9 0L-4-330h8L9 0z"/><g transform="translate(0 -332) rotate(${turn})" fill="${c.snow}">${[0, 120, 240].map((a) => `<path transform="rotate(${a})" d="M-7 0q-12-70 4-150q4-8 6 0q10 90-2 150z"/>`).join('')}</g><circle cy="-332" r="13" fill="${c.clay}"/>`,
  )

/** A person of no particular likeness, standing. */
export const figure = (
  c: Palette,
  x: number,
  y: number,
  s = 1,
  coat = c.near,
  head = '#e8bd94',
  hair = c.ink,
) =>
  at(
    x,
    y,
    s,
    `<path fill="${c.ink}" d="M-26-70h22V0h-22zM4-70h22V0H4z"/><path fill="${coat}" d="M-48-66v-78a34 34 0 0 1 34-34h28a34 34 0 0 1 34 34v78a6 6 0 0 1-6 6h-84a6 6 0 0 1-6-6z"/><path fill="${head}" d="M-12-190h24v18a12 12 0 0 1-24 0z"/><circle cy="-214" r="32" fill="${head}"/><path fill="${hair}" d="M-34-212a34 34 0 0 1 68 0q-12-16-34-16t-34 16z"/>`,
  )

/** A saiga looking to the left. */
export const saiga = (c: Palette, x: number, y: number, s = 1) =>
  at(
    x,
    y,
    s,
    `<g stroke="${c.ochre}" stroke-width="13" stroke-linecap="round"><path d="M-46-60L-52 0M-24-60v60M60-64l2 64M82-70L92 0"/></g><path fill="${c.shade}" d="M-70-92q10-34 60-34h60q44 0 50 40q4 34-40 38H-30q-44 0-40-44z"/><path fill="${c.shade}" d="M-60-80l-24-70q-30 8-56 40q-4 14 10 16q20 0 34-14l8 40z"/><path fill="${c.ochre}" d="M-140-110q-4 22 8 18q14-2 10-22z"/><path fill="none" stroke="${c.ochre}" stroke-width="9" stroke-linecap="round" d="M-92-152q-10-40 6-66M-104-150q-18-34-8-62"/><circle cx="-104" cy="-128" r="5" fill="${c.ink}"/>`,
  )

export const ship = (c: Palette, x: number, y: number, s = 1) =>
  at(
    x,
    y,
    s,
    `<path fill="${c.clay}" d="M-220-40H240L190 30h-360z"/><path fill="${c.felt}" d="M-180-120h130v80h-130z"/><path fill="${c.near}" d="M-164-104h28v22h-28zm42 0h28v22h-28z"/><path fill="${c.sun}" d="M-30-92h80v52h-80z"/><path fill="${c.near}" d="M56-92h80v52H56z"/><path fill="${c.leaf}" d="M14-144h80v50H14z"/><path fill="${c.deep}" d="M-140-170h36v50h-36z"/>`,
  )
