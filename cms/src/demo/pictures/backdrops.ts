import * as g from './ground.ts'
import type { Light, Palette } from './palette.ts'

/** A picture: the light it is drawn in and what stands in it. */
export type Scene = { light?: Light; draw: (c: Palette) => string }

export const steppe = (c: Palette, y = 640) =>
  g.ridge(
    [
      [0, y + 30],
      [420, y - 30],
      [900, y + 40],
      [1600, y - 20],
    ],
    c.gold,
  ) +
  g.ridge(
    [
      [0, y + 130],
      [500, y + 90],
      [1100, y + 160],
      [1600, y + 100],
    ],
    c.ochre,
  )
export const meadow = (c: Palette, y = 690) =>
  g.ridge(
    [
      [0, y + 10],
      [520, y - 24],
      [1080, y + 26],
      [1600, y - 6],
    ],
    c.leaf,
  ) +
  g.ridge(
    [
      [0, y + 120],
      [600, y + 90],
      [1200, y + 130],
      [1600, y + 96],
    ],
    c.pine,
  )
export const alatau = (c: Palette, base = 760) =>
  g.peaks(
    base,
    [
      [180, 420],
      [560, 350],
      [1330, 380],
    ],
    c.far,
    c.mid,
  ) +
  g.peaks(
    base,
    [
      [360, 250],
      [1010, 210],
      [1500, 300],
    ],
    c.mid,
    c.near,
    c.snow,
  )
export const lowHills = (c: Palette, y = 560) =>
  g.ridge(
    [
      [0, y],
      [260, y - 90],
      [560, y + 10],
      [900, y - 120],
      [1240, y],
      [1600, y - 80],
    ],
    c.far,
  ) +
  g.ridge(
    [
      [0, y + 70],
      [380, y - 6],
      [760, y + 70],
      [1180, y + 4],
      [1600, y + 70],
    ],
    c.mid,
  )
