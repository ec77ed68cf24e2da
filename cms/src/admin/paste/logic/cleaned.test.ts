// @vitest-environment happy-dom
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { cleaned } from './cleaned'

const from = (name: string) => readFileSync(join(import.meta.dirname, 'clipboards', `${name}.txt`), 'utf8')

/** What the editor gets: HTML of the texts, rows of the tables, and what was lost. */
function seen(html: string) {
  const { parts, report } = cleaned(html)
  const lost = Object.fromEntries(Object.entries(report).filter(([, count]) => count > 0))
  return { parts: parts.map((part) => (part.type === 'table' ? part.table : part.body.innerHTML)), lost }
}
const text = (html: string) => seen(html).parts.join('')

it('Word: lists of its own paragraphs, a table with its caption, notes and pictures told', () =>
  expect(seen(from('word'))).toEqual({
    parts: [
      [
        '<h2>Ауылдағы интернет</h2><h2>Не істелді</h2>',
        '<p>Биыл <b>120</b> ауыл <i>қосылды</i><sup>2</sup>, оны <a href="https://gov.kz/">сайттан</a> қараңыз.</p>',
        '<ul><li>мектептер<ul><li>бастауыш</li></ul></li><li>ауруханалар</li></ul>',
        '<p>Кезектілігі:</p>',
        '<ol><li>жоба<ol><li>келісу</li></ol></li><li>құрылыс</li></ol>',
      ].join(''),
      {
        caption: 'Облыстар бойынша',
        head: ['Облыс', 'Ауыл саны'],
        headColumn: false,
        rows: [{ cells: ['Ақмола', '40'] }],
      },
      '<p>Астана қаласы жаңа есеп</p><h3>Келесі кезең</h3>',
    ],
    lost: { pictures: 1, textBoxes: 1, footnotes: 1, comments: 1, deletions: 1, links: 1 },
  }))

it('Google Docs: marks from styles, lists beside items, links without its redirect', () =>
  expect(seen(from('googleDocs'))).toEqual({
    parts: [
      [
        '<h2>Что сделано</h2>',
        '<p>В этом году <b>120</b> сёл, <i><s>почти</s></i> м<sup>2</sup>: <a href="https://gov.kz/kk">на сайте</a></p>',
        '<ul><li>школы<ul><li>начальные</li></ul></li><li>больницы</li></ul>',
      ].join(''),
      { caption: '', head: ['Область', 'Сёл'], headColumn: false, rows: [{ cells: ['Акмолинская', '40'] }] },
      '<p>не нажимать</p>',
    ],
    lost: { pictures: 1, footnotes: 1, comments: 1, links: 1 },
  }))

it('LibreOffice: lists within items, head of a table, footnotes', () =>
  expect(seen(from('libreOffice'))).toEqual({
    parts: [
      [
        '<h3>Порядок</h3><p><b>Подать</b> <u>заявление</u></p>',
        '<ol><li>лично<ol><li>в приёмной<br>с 9 до 18</li></ol></li><li>почтой</li></ol>',
        '<blockquote>Закон един для всех.</blockquote>',
      ].join(''),
      { caption: '', head: ['День', 'Часы'], headColumn: false, rows: [{ cells: ['пн', '9–18'] }] },
    ],
    lost: { pictures: 1, footnotes: 1 },
  }))

it('Word on the web: each item in a list of its own, with its level', () =>
  expect(text(from('wordOnline'))).toBe(
    '<h2>Кезең</h2><ul><li>мектептер<ul><li><b>бастауыш</b></li></ul></li></ul>',
  ))

it.each([
  ['words', 'сөз', '<p>сөз</p>'],
  ['words beside a paragraph', 'бір<p>екі</p>үш', '<p>бір</p><p>екі</p><p>үш</p>'],
  ['nothing but spaces', '<p>&nbsp;</p><div> </div>', ''],
  ['levels as they are', '<h2>а</h2><h3>б</h3><h6>в</h6>', '<h2>а</h2><h3>б</h3><h4>в</h4>'],
  ['levels below a title', '<h1>а</h1><h2>б</h2><h4>в</h4>', '<h2>а</h2><h3>б</h3><h4>в</h4>'],
  ['bold headings', '<h2><b>а</b> <i>б</i></h2>', '<h2>а <i>б</i></h2>'],
  ['nested marks', '<b>а<i>б</i></b>', '<p><b>а</b><b><i>б</i></b></p>'],
  ['a normal weight within bold', '<b>а<span style="font-weight:400">б</span></b>', '<p><b>а</b>б</p>'],
  ['a script', '<p>а<script>alert(1)</script></p><style>p{}</style>', '<p>а</p>'],
  ['handlers', '<p onclick="alert(1)">а<span onmouseover=x>б</span></p>', '<p>аб</p>'],
  ['a mixed list', '<ul><li>а</li></ul><ol><li>б</li></ol>', '<ul><li>а</li></ul><ol><li>б</li></ol>'],
  ['a list that begins deep', '<ul><ul><li>а</li></ul></ul>', '<ul><li>а</li></ul>'],
  ['a frame of one cell', '<table><tr><td><p>а</p><p>б</p></td></tr></table>', '<p>а</p><p>б</p>'],
  [
    'one link of two marks',
    '<a href="https://a.kz/"><b>а</b>б</a>',
    '<p><a href="https://a.kz/"><b>а</b>б</a></p>',
  ],
  ['a bookmark', '<a name="x">а</a><a href="#x">б</a>', '<p>аб</p>'],
  ['a page break', '<p>а<br clear=all style="page-break-before:always"></p>', '<p>а</p>'],
])('%s', (_name, html, expected) => expect(text(html)).toBe(expected))

const item = (marker: string, words: string) =>
  `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${marker}<span>&nbsp; </span></span>${words}</p>`

it.each([
  ['12)', '<p>12) а</p>'],
  ['2.', '<p>2. а</p>'],
  ['1)', '<ol><li>а</li></ol>'],
  ['а)', '<ol><li>а</li></ol>'],
  ['iv.', '<ol><li>а</li></ol>'],
  ['1.1.', '<ol><li>а</li></ol>'],
  ['o', '<ul><li>а</li></ul>'],
  ['§', '<ul><li>а</li></ul>'],
  ['-', '<ul><li>а</li></ul>'],
])('an item of Word marked %s', (marker, expected) => expect(text(item(marker, 'а'))).toBe(expected))

it('keeps the number of a numbered heading', () =>
  expect(
    text(
      "<h1 style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp;</span></span>Жалпы ережелер</h1>",
    ),
  ).toBe('<h2>1. Жалпы ережелер</h2>'))

it.each([
  'javascript:alert(1)',
  'data:text/html,a',
  'file:///C:/a.docx',
  'vbscript:a',
  'blob:https://a.kz/1',
  '\\\\server\\share',
])('the link %s is left out and told, its words stay', (href) =>
  expect(seen(`<p><a href="${href}">а</a></p>`)).toEqual({ parts: ['<p>а</p>'], lost: { links: 1 } }),
)

it.each([
  ['pictures', '<p>а<img src="a.png"><svg></svg></p>', { pictures: 2 }],
  ['a dot that watches', '<p>а<img src="a.gif" width="1" height="1"></p>', {}],
  ['films', '<p>а</p><object data="a.swf"></object><video></video>', { embedded: 2 }],
  ['pictures in cells', '<table><tr><td>а<img src="a.png"></td><td>б</td></tr></table>', { pictures: 1 }],
])('%s are told', (_name, html, lost) => expect(seen(html).lost).toEqual(lost))

it('says how many cells of a large table were cut', () => {
  const row = `<tr>${'<td>а</td>'.repeat(22)}</tr>`
  expect(seen(`<table>${row.repeat(2)}</table>`).lost).toEqual({ cells: 4 })
})
