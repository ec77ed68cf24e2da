export type Palette = {
  sky: string
  glow: string
  sun: string
  far: string
  mid: string
  near: string
  deep: string
  snow: string
  gold: string
  ochre: string
  leaf: string
  pine: string
  felt: string
  shade: string
  clay: string
  lit: string
  ink: string
}

const day: Palette = {
  sky: '#c5e9f2',
  glow: '#e4f5f8',
  sun: '#ffc51a',
  far: '#8fcbdb',
  mid: '#4ba3bd',
  near: '#17799a',
  deep: '#0a5a7a',
  snow: '#ffffff',
  gold: '#ecc97a',
  ochre: '#d5a652',
  leaf: '#8fae63',
  pine: '#4f7f52',
  felt: '#fdf5e4',
  shade: '#ead9b8',
  clay: '#c8553d',
  lit: '#ffe08a',
  ink: '#12262f',
}

/** The hours and seasons in which a scene can be drawn. */
export const palettes = {
  day,
  dusk: {
    ...day,
    sky: '#f8dcb4',
    glow: '#fdeed0',
    sun: '#f59a3c',
    far: '#dfae92',
    mid: '#a9777c',
    near: '#6c5876',
    deep: '#47425f',
    snow: '#fff3e0',
    gold: '#e0b06a',
    ochre: '#bd8747',
    leaf: '#98905a',
    pine: '#5d6b4d',
  },
  dawn: {
    ...day,
    sky: '#f5e0e2',
    glow: '#fdf2ec',
    sun: '#ffb85c',
    far: '#c9bcd4',
    mid: '#8d97bb',
    near: '#4f719c',
    deep: '#2d4c73',
    gold: '#ead0a0',
    ochre: '#cfae79',
    leaf: '#9db383',
  },
  winter: {
    ...day,
    sky: '#d6e8f2',
    glow: '#f1f8fc',
    sun: '#ffd766',
    far: '#b0d0e1',
    mid: '#79abc5',
    near: '#4180a1',
    deep: '#245b7c',
    gold: '#f2f8fb',
    ochre: '#d6e7ef',
    leaf: '#c4dbe0',
    pine: '#4d7f83',
  },
  night: {
    ...day,
    sky: '#123a4e',
    glow: '#194a60',
    sun: '#f3dfa2',
    far: '#2a6a85',
    mid: '#1f5871',
    near: '#154a61',
    deep: '#0d3042',
    snow: '#a9cfdb',
    gold: '#6a5b35',
    ochre: '#4f4529',
    leaf: '#3c5a42',
    pine: '#2a4a38',
    felt: '#d9ccb2',
    shade: '#a8997c',
    clay: '#a64a37',
    lit: '#ffd56b',
  },
} satisfies Record<string, Palette>

export type Light = keyof typeof palettes
