import { readFileSync } from 'node:fs'
import { PALETTE_KEYS } from '@birlik/shared/structure'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8')

type Tokens = Map<string, string>

const declarationsOf = (block: string): Tokens =>
  new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value.trim()]),
  )
const blockAfter = (start: string, from = 0) => {
  const open = css.indexOf('{', css.indexOf(start, from)) + 1
  return css.slice(open, css.indexOf('}', open))
}

const light = declarationsOf(blockAfter(':root'))
const dark = declarationsOf(blockAfter(':root', css.indexOf('prefers-color-scheme: dark')))
const palette = (key: string) =>
  key === 'sky' ? new Map() : declarationsOf(blockAfter(`[data-palette='${key}']`))

function colourOf(tokens: Tokens, name: string): string {
  const value = tokens.get(name)
  const reference = value?.match(/^var\(--([\w-]+)\)$/)?.[1]
  if (reference) return colourOf(tokens, reference)
  if (!value?.startsWith('#')) throw new Error(`--${name} is no colour: ${value}`)
  return value.length === 4 ? `#${[...value.slice(1)].map((digit) => digit + digit).join('')}` : value
}

const channels = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
const luminance = (rgb: number[]) => {
  const [r = 0, g = 0, b = 0] = rgb.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (a: number[], b: number[]) => {
  const [dim = 0, bright = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (bright + 0.05) / (dim + 0.05)
}

/** Text colour and what it stands on, wherever the stylesheets put them together. */
const TEXT: [string, ...string[]][] = [
  ['text', 'page', 'surface', 'band', 'tint', 'note', 'bad-soft', 'good-soft'],
  ['muted', 'page', 'surface', 'band', 'tint'],
  ['link', 'page', 'surface', 'band', 'tint', 'note'],
  ['link-strong', 'page', 'surface', 'band', 'tint', 'note'],
  ['on-zone', 'zone', 'zone-deep'],
  ['on-zone-soft', 'zone', 'zone-deep'],
  ['on-solid', 'solid', 'solid-strong'],
  ['on-accent', 'accent'],
  ['on-note', 'note'],
  ['bad', 'page', 'surface', 'bad-soft'],
  ['good', 'page', 'surface', 'good-soft'],
  ['on-base', 'base'],
  ['on-base-soft', 'base'],
]
/** Borders of controls, focus rings, icons: 3 : 1 (WCAG 1.4.11). */
const SHAPES: [string, ...string[]][] = [
  ['control', 'page', 'surface'],
  ['focus', 'page', 'surface', 'band', 'tint'],
  ['accent', 'zone', 'zone-deep', 'base'],
]

describe.each(PALETTE_KEYS)('%s', (key) => {
  describe.each(['light', 'dark'])('%s', (scheme) => {
    const tokens: Tokens = new Map([...light, ...(scheme === 'dark' ? dark : []), ...palette(key)])

    test.each(TEXT.flatMap(([ink, ...grounds]) => grounds.map((ground) => [ink, ground])))(
      '%s on %s is read at 4.5 : 1',
      (ink = '', ground = '') => {
        expect(
          contrast(channels(colourOf(tokens, ink)), channels(colourOf(tokens, ground))),
        ).toBeGreaterThanOrEqual(4.5)
      },
    )

    test.each(SHAPES.flatMap(([shape, ...grounds]) => grounds.map((ground) => [shape, ground])))(
      '%s on %s is seen at 3 : 1',
      (shape = '', ground = '') => {
        expect(
          contrast(channels(colourOf(tokens, shape)), channels(colourOf(tokens, ground))),
        ).toBeGreaterThanOrEqual(3)
      },
    )

    test('white on the lifted buttons of the zone is read', () => {
      const share = Number(tokens.get('zone-lift')?.match(/\/ (\d*\.\d+)\)$/)?.[1])
      const lifted = channels(colourOf(tokens, 'zone')).map((c) => c * (1 - share) + share)
      expect(contrast([1, 1, 1], lifted)).toBeGreaterThanOrEqual(4.5)
    })

    test('the cut edge of the zone stands out from the page', () => {
      expect(
        contrast(channels(colourOf(tokens, 'zone')), channels(colourOf(tokens, 'page'))),
      ).toBeGreaterThanOrEqual(3)
    })

    test('every palette names every step', () => {
      const steps = [...light.keys()].filter((name) => name.startsWith('sky-'))
      if (key !== 'sky') expect([...palette(key).keys()]).toEqual(steps)
    })
  })
})
