import type { Preferences } from '../../../src/lib/preferences.ts'

// WCAG 1.4.12 asks a page to bear .12em, .16em and 1.5; `wide` is half of the letters' way, `widest` beyond all three.
const SPACING: Record<Preferences['spacing'], string> = {
  normal: '',
  wide: '*{letter-spacing:.06em!important;word-spacing:.16em!important}body{line-height:1.8}',
  widest:
    '*{letter-spacing:.14em!important;word-spacing:.28em!important}' +
    'body,p,li,dd{line-height:2.1!important}p,li{margin-block-end:1em}',
}
const SIZE: Record<Preferences['size'], string> = {
  normal: '',
  large: ':root{font-size:125%}',
  largest: ':root{font-size:150%}',
  double: ':root{font-size:200%}',
}

// The pairs of low-vision practice (GOST R 52872) and one more: 21:1, 21:1, 10:1, 15:1.
const CONTRAST: Record<Preferences['contrast'], string> = {
  normal: '',
  'black-on-white': contrast('#000', '#fff', 'light'),
  'white-on-black': contrast('#fff', '#000', 'dark'),
  'blue-on-sky': contrast('#063462', '#d5ecfb', 'light'),
  'yellow-on-blue': contrast('#ffed66', '#06153a', 'dark'),
}

// A picture that says something gives its place to its description, which Picture.astro keeps beside it.
const NO_PICTURES =
  'img,picture,video,iframe,.scene,.knot,.frame:not(:has(.pic-alt)){display:none!important}' +
  '.frame{aspect-ratio:auto!important;width:auto!important;background:none!important;border:1px solid;border-radius:.375rem!important}' +
  '.pic-alt{display:block!important;padding:.5rem .75rem}'

/** Unlayered, so that it wins over every layer of the site's own styles. Empty when nothing was chosen. */
export function stylesheetOf({ size, spacing, contrast: pair, pictures }: Preferences): string {
  const css = SIZE[size] + SPACING[spacing] + CONTRAST[pair] + (pictures === 'off' ? NO_PICTURES : '')
  // Large letters on a phone: a long Kazakh word may break anywhere rather than push the page sideways.
  return css && `${css}body{overflow-wrap:anywhere;hyphens:auto}.low-vision{display:block!important}`
}

/** Every meaning of styles/tokens.css becomes one of two colours; borders stand where a ground was. */
function contrast(text: string, page: string, scheme: 'light' | 'dark'): string {
  const names = {
    [page]: [
      'page',
      'surface',
      'band',
      'tint',
      'zone',
      'zone-deep',
      'zone-raise',
      'zone-lift',
      'note',
      'bad-soft',
      'good-soft',
      'base',
      'on-accent',
      'on-solid',
      'focus-gap',
    ],
    [text]: [
      'text',
      'muted',
      'line',
      'control',
      'link',
      'link-strong',
      'on-zone',
      'on-zone-soft',
      'zone-line',
      'zone-field',
      'accent',
      'solid',
      'solid-strong',
      'on-note',
      'bad',
      'good',
      'focus',
      'on-base',
      'on-base-soft',
      'base-line',
    ],
  }
  const variables = Object.entries(names).flatMap(([colour, meanings]) =>
    meanings.map((name) => `--${name}:${colour}`),
  )
  return [
    `:root,[data-palette],.zone,.foot{color-scheme:${scheme};${variables.join(';')}}`,
    '*{box-shadow:none!important;text-shadow:none!important}a{text-decoration:underline!important}',
    '.zone{background:none;border-bottom:2px solid;padding-bottom:2rem}.opening{padding-bottom:0}.zone::before,.zone::after,.scene{display:none}',
    `.langs a[aria-current]{background:${text}!important;color:${page}!important}`,
    `.emergency{background:${page}!important;color:${text}!important;border-block:4px solid}.emergency a{color:inherit!important}`,
    '.foot,.band,.demo{border-block:1px solid}.card,.box,.tag,.ico,.leaf,.btn{border:1px solid!important}',
    '.btn:hover{outline:2px solid}',
  ].join('')
}
