import { expect, it } from 'vitest'
import { isSafeDrawing } from './isSafeDrawing.ts'

const svg = (inner: string, head = '') =>
  Buffer.from(`${head}<svg xmlns="http://www.w3.org/2000/svg" width="10" height="10">${inner}</svg>`)

it.each([
  ['lines', svg('<path d="M0 0L1 1" style="fill:#fff;filter:none"/>')],
  ['copies', svg('<g id="a"/><use href="#a"/><use xlink:href="#a"/>')],
  ['gradients', svg('<linearGradient id="a"/><rect fill="url(#a)"/><rect fill="url(\'#a\')"/>')],
  ['a picture of its own', svg('<image href="data:image/png;base64,AAAA"/>')],
  [
    'notes of the program that made it',
    svg('', '<!-- Inkscape --><!DOCTYPE svg PUBLIC "a" "http://www.w3.org/b.dtd">'),
  ],
  ['a folder of the one who drew it', svg('<g inkscape:export-filename="C:\\Users\\a.png"/>')],
])('a drawing may have %s', (_, data) => expect(isSafeDrawing(data)).toBe(true))

it.each([
  ['filters', svg('<filter id="a"><feGaussianBlur stdDeviation="9999"/></filter>')],
  ['filters under another prefix', svg('<s:filter id="a"/>')],
  ['filters as a property', svg('<rect filter="blur(9999px)"/>')],
  ['filters in a style', svg('<style>rect { filter : blur(9999px) }</style>')],
  ['properties in disguise', svg('<style>rect { f\\69lter: blur(9999px) }</style>')],
  ['the same in an attribute', svg('<rect style="f\\69lter: blur(9999px)"/>')],
  ['scripts', svg('<script>alert(1)</script>')],
  ['handlers', svg('<rect onload="alert(1)"/>')],
  ['pages', svg('<foreignObject><iframe/></foreignObject>')],
  ['entities', svg('', '<!DOCTYPE svg [<!ENTITY a "b">]>')],
  ['style sheets', svg('', '<?xml-stylesheet href="a.css"?>')],
  ['imports', svg('<style>@import "a.css"</style>')],
  ['pictures from elsewhere', svg('<image href="http://a.kz/a.png"/>')],
  ['files beside it', svg('<image xlink:href=" file:///etc/passwd"/>')],
  ['drawings within', svg('<image href="data:image/svg+xml;base64,AAAA"/>')],
  ['patterns from elsewhere', svg('<rect fill="url(http://a.kz/a.svg#a)"/>')],
  ['thousands of copies', svg('<use href="#a"/>'.repeat(2001))],
  ['more than five megabytes', svg('a'.repeat(5 * 1024 * 1024))],
])('a drawing may not have %s', (_, data) => expect(isSafeDrawing(data)).toBe(false))
