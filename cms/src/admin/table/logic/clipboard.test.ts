// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { cellsOf } from './cellsOf'
import { cellsOfTsv } from './cellsOfTsv'

it.each([
  [
    'two by two',
    'а\tб\r\n1\t2\r\n',
    [
      ['а', 'б'],
      ['1', '2'],
    ],
  ],
  ['an empty cell', 'а\t\tв', [['а', '', 'в']]],
  ['a line break in a cell', '"а\nб"\t2\n', [['а\nб', '2']]],
  ['doubled quotes', '"а ""б""\nв"\t2', [['а "б"\nв', '2']]],
  [
    'plain quotes, as Excel leaves them',
    '"Нұр" ЖШС\t2\n3\t4',
    [
      ['"Нұр" ЖШС', '2'],
      ['3', '4'],
    ],
  ],
  ['a quote alone', '"\t2', [['"', '2']]],
  ['nothing', '', [['']]],
])('text with %s', (_name, text, cells) => expect(cellsOfTsv(text)).toEqual(cells))

// As Excel 365 writes it, shortened.
const excel = `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=ProgId content=Excel.Sheet>
<style><!--table {mso-displayed-decimal-separator:"\\,";} .xl65 {font-weight:700;}--></style></head><body>
<table border=0 cellpadding=0 cellspacing=0 width=256 style='border-collapse:collapse'>
<!--StartFragment--><col width=64 span=4 style='width:48pt'>
<tr height=20><td colspan=2 height=20 class=xl65>Облыс</td><td class=xl65>Ауыл</td><td></td></tr>
<tr height=20><td rowspan=2>Ақмола</td><td align=right>1&nbsp;200</td><td>Бір<br>екі</td><td></td></tr>
<tr height=20><td align=right>7</td><td></td><td></td></tr>
<tr height=20><td></td><td></td><td></td><td></td></tr>
<!--EndFragment--></table></body></html>`

it('flattens cells over several columns and rows, and leaves out empty edges', () =>
  expect(cellsOf(excel, 'x')).toEqual([
    ['Облыс', '', 'Ауыл'],
    ['Ақмола', '1 200', 'Бір\nекі'],
    ['', '7', ''],
  ]))

it.each([
  ['one word', '', 'сөз'],
  ['one cell', '<table><tr><td>сөз</td></tr></table>', 'сөз'],
  ['lines without tabs', '', 'бір\nекі'],
])('%s is text of one cell', (_name, html, text) => expect(cellsOf(html, text)).toBeNull())

it('a span beyond the table ends with it', () => {
  const html =
    '<table><tr><td rowspan="65534" colspan="1000">а</td><td>б</td></tr><tr><td>в</td></tr></table>'
  const cells = cellsOf(html, '')
  expect([cells?.length, cells?.[0]?.length, cells?.[0]?.at(-1), cells?.[1]?.at(-1)]).toEqual([
    2,
    21,
    'б',
    'в',
  ])
})

it('a table within a cell is not read into the one around it', () => {
  const html = '<table><tr><td>а<table><tr><td>ішкі</td></tr></table></td><td>б</td></tr></table>'
  expect(cellsOf(html, '')).toEqual([['а', 'б']])
})
