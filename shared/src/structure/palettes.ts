import type { Localized } from '../locales/index.ts'

/** Palettes an agency may choose from. Each was checked at ≥ 4.5:1 for text and controls; colours live in the site's tokens. */
export const PALETTES = {
  sky: { kk: 'Көк аспан', ru: 'Небо', en: 'Sky' },
  steppe: { kk: 'Дала', ru: 'Степь', en: 'Steppe' },
  ruby: { kk: 'Анар', ru: 'Гранат', en: 'Pomegranate' },
  violet: { kk: 'Күлгін', ru: 'Сирень', en: 'Lilac' },
  graphite: { kk: 'Графит', ru: 'Графит', en: 'Graphite' },
  teal: { kk: 'Теңіз', ru: 'Море', en: 'Sea' },
} as const satisfies Record<string, Localized<string>>

export type Palette = keyof typeof PALETTES
export const PALETTE_KEYS = Object.keys(PALETTES) as [Palette, ...Palette[]]
