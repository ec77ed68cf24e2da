import { type Block, block, type FileLink, type Picture } from '@birlik/shared/contract'
import { describe, expect, it } from 'vitest'
import { blocksOf, type DraftBlock, lexicalFrom, mentionsOf } from './index.ts'
import type { Sources } from './sources.ts'

const picture: Picture = {
  alt: 'Көпір',
  url: '/media/p.webp',
  width: 640,
  height: 360,
  focus: { x: 50, y: 50 },
  variants: [],
}
const file: FileLink = { url: '/media/f.pdf', title: 'f', name: 'f.pdf', format: 'PDF', size: 10 }
const sources: Sources = {
  picture: (id) => (id === 'p' ? picture : null),
  file: (id) => (id === 'f' ? file : null),
  address: (collection, id) => (collection === 'news' && id === 'n' ? '/press/news/n' : null),
  form: (slug) => (slug ? { type: 'form', agency: 'mod', slug, about: null } : null),
  siteOrigin: 'https://birlik.example',
}

const text = (words: string, format = 0) => ({ type: 'text', text: words, format })
const state = (...children: unknown[]) => ({ root: { type: 'root', children } })
const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children })
const run = (words: string) => ({ type: 'text', text: words, marks: [] })
const link = (fields: object, ...children: unknown[]) => ({ type: 'link', fields, children })
const blocks = (...children: unknown[]) => blocksOf(state(...children), sources)

const written: [string, DraftBlock, Block][] = [
  [
    'text',
    { type: 'text', children: 'а' },
    { type: 'text', children: [{ type: 'text', text: 'а', marks: [] }] },
  ],
  [
    'heading',
    { type: 'heading', level: 3, children: 'Негізгі міндеттер' },
    {
      type: 'heading',
      level: 3,
      id: 'negizgi-mindetter',
      children: [{ type: 'text', text: 'Негізгі міндеттер', marks: [] }],
    },
  ],
  [
    'quote with author',
    { type: 'quote', children: 'Сөз', author: 'Абай' },
    { type: 'quote', children: [{ type: 'text', text: 'Сөз', marks: [] }], author: 'Абай' },
  ],
  [
    'nested list',
    {
      type: 'list',
      ordered: true,
      items: [
        { children: 'а', nested: { type: 'list', ordered: false, items: [{ children: 'б' }] } },
        { children: 'в' },
      ],
    },
    {
      type: 'list',
      ordered: true,
      items: [
        {
          children: [{ type: 'text', text: 'а', marks: [] }],
          nested: {
            type: 'list',
            ordered: false,
            items: [{ children: [{ type: 'text', text: 'б', marks: [] }], nested: null }],
          },
        },
        { children: [{ type: 'text', text: 'в', marks: [] }], nested: null },
      ],
    },
  ],
  ['image', { type: 'image', picture: 'p', caption: 'Көпір' }, { type: 'image', picture, caption: 'Көпір' }],
  [
    'gallery',
    { type: 'gallery', pictures: [{ picture: 'p' }] },
    { type: 'gallery', title: null, pictures: [{ picture, caption: null }] },
  ],
  [
    'video',
    { type: 'video', title: 'Бейне', file: 'f', poster: 'p', subtitles: [{ file: 'f', language: 'kk' }] },
    {
      type: 'video',
      title: 'Бейне',
      file: { ...file, title: 'Бейне' },
      poster: picture,
      subtitles: [{ url: file.url, language: 'kk' }],
      transcript: null,
    },
  ],
  [
    'table with a heading column, none of columns',
    { type: 'table', caption: 'Баға', head: ['', ' '], headColumn: true, rows: [['а', '1']] },
    { type: 'table', caption: 'Баға', head: [], headColumn: true, rows: [['а', '1']] },
  ],
  [
    'table',
    { type: 'table', head: ['а', 'б'], rows: [['1', '2']] },
    { type: 'table', caption: null, head: ['а', 'б'], rows: [['1', '2']] },
  ],
  ['file', { type: 'file', file: 'f', title: 'Есеп' }, { type: 'file', file: { ...file, title: 'Есеп' } }],
  [
    'callout',
    { type: 'callout', tone: 'warning', text: 'а\nб' },
    {
      type: 'callout',
      tone: 'warning',
      title: null,
      children: [
        { type: 'text', text: 'а', marks: [] },
        { type: 'break' },
        { type: 'text', text: 'б', marks: [] },
      ],
    },
  ],
  [
    'accordion',
    { type: 'accordion', items: [{ title: 'Т', text: 'а\n\nб' }] },
    {
      type: 'accordion',
      items: [
        {
          title: 'Т',
          paragraphs: [[{ type: 'text', text: 'а', marks: [] }], [{ type: 'text', text: 'б', marks: [] }]],
        },
      ],
    },
  ],
  [
    'contactCard',
    { type: 'contactCard', name: 'Айгүл', email: 'a@example.kz' },
    { type: 'contactCard', name: 'Айгүл', role: null, phone: null, email: 'a@example.kz', address: null },
  ],
  [
    'form',
    { type: 'form', form: 'reception' },
    { type: 'form', agency: 'mod', slug: 'reception', about: null },
  ],
]

describe('what is written is read back', () => {
  it.each(written)('%s', (_, draft, expected) => {
    const [read] = blocksOf(lexicalFrom([draft]), sources)
    expect(read).toEqual(expected)
    expect(block.parse(read)).toEqual(expected)
  })

  it('marks and links too', () => {
    const children = [
      { type: 'text' as const, text: 'қалың', marks: ['bold' as const, 'superscript' as const] },
      {
        type: 'link' as const,
        href: 'tel:+77172000000',
        external: false,
        children: [{ type: 'text' as const, text: 'тел', marks: [] }],
      },
    ]
    expect(blocksOf(lexicalFrom([{ type: 'text', children }]), sources)).toEqual([{ type: 'text', children }])
  })
})

describe('marks', () => {
  it.each([
    [0, []],
    [1, ['bold']],
    [2 | 8, ['italic', 'underline']],
    [4 | 16 | 32, ['strikethrough', 'code', 'subscript']],
    [64 | 128, ['superscript']],
  ])('bits %i are %j', (format, marks) =>
    expect(blocks(paragraph(text('а', format)))).toEqual([
      { type: 'text', children: [{ type: 'text', text: 'а', marks }] },
    ]),
  )
})

describe('links', () => {
  it.each([
    ['https://adilet.zan.kz/kaz', { href: 'https://adilet.zan.kz/kaz', external: true }],
    ['https://birlik.example/kk/mod', { href: 'https://birlik.example/kk/mod', external: false }],
    ['mailto:a@b.kz', { href: 'mailto:a@b.kz', external: false }],
    ['/contacts', { href: '/contacts', external: false }],
    ['javascript:alert(1)', null],
    ['//evil.example', null],
    ['/\\evil.example', null],
    ['data:text/html,x', null],
    ['', null],
  ])('to %s', (url, expected) => {
    const [first] = blocks(paragraph(link({ linkType: 'custom', url }, text('сілтеме'))))
    const children = expected ? [{ type: 'link', ...expected, children: [run('сілтеме')] }] : [run('сілтеме')]
    expect(first).toEqual({ type: 'text', children })
  })

  it.each([
    ['n', [{ type: 'link', href: '/press/news/n', external: false, children: [run('а')] }]],
    ['gone', [run('а')]],
  ])('to our own document %s', (value, children) =>
    expect(
      blocks(paragraph(link({ linkType: 'internal', doc: { relationTo: 'news', value } }, text('а')))),
    ).toEqual([{ type: 'text', children }]),
  )
})

describe('headings', () => {
  it('have anchors of their own and at most three levels', () => {
    const heading = (tag: string, words: string) => ({ type: 'heading', tag, children: [text(words)] })
    const read = blocks(heading('h1', 'Бюджет'), heading('h3', 'Бюджет'), heading('h6', '…'))
    expect(read.map((one) => one.type === 'heading' && [one.level, one.id])).toEqual([
      [2, 'byudzhet'],
      [3, 'byudzhet-2'],
      [4, 'section'],
    ])
  })
})

describe('what has nothing to show is left out', () => {
  it.each([
    ['an empty paragraph', paragraph()],
    ['blanks', paragraph(text('  '), { type: 'linebreak' })],
    ['a rule', { type: 'horizontalrule' }],
    ['a list without items', { type: 'list', listType: 'bullet', children: [] }],
    ['a picture that is gone', { type: 'block', fields: { blockType: 'image', picture: 'gone' } }],
    ['a form not chosen yet', { type: 'block', fields: { blockType: 'form', form: null } }],
    ['a block nobody knows', { type: 'block', fields: { blockType: 'constructor' } }],
    ['an upload that is gone', { type: 'upload', value: 'gone' }],
  ])('%s', (_, node) => expect(blocks(node)).toEqual([]))

  it.each([null, undefined, {}, { root: null }, 'text'])('%j is an empty text', (stored) =>
    expect(blocksOf(stored, sources)).toEqual([]),
  )
})

it('keeps the words of a node it does not know', () => {
  expect(blocks({ type: 'aside', children: [paragraph(text('а')), paragraph(text('б'))] })).toEqual([
    { type: 'text', children: [run('а'), run('б')] },
  ])
})

it.each([
  ['p', { type: 'image', picture, caption: null }],
  ['f', { type: 'file', file }],
])('shows the upload %s', (value, expected) =>
  expect(blocks({ type: 'upload', value, fields: null })).toEqual([expected]),
)

it('names everything a text refers to', () => {
  const body = state(
    { type: 'upload', value: { id: 'a' } },
    { type: 'block', fields: { blockType: 'gallery', pictures: [{ picture: 'b' }, { picture: 'c' }] } },
    { type: 'block', fields: { blockType: 'video', file: 'd', poster: 'e', subtitles: [{ file: 'g' }] } },
    { type: 'block', fields: { blockType: 'form', form: 'press' } },
    paragraph(link({ linkType: 'internal', doc: { relationTo: 'news', value: 'n' } }, text('x'))),
  )
  const { media, linked, forms } = mentionsOf([body, null])
  expect([...media]).toEqual(['a', 'b', 'c', 'd', 'e', 'g'])
  expect(linked).toEqual(new Map([['news', new Set(['n'])]]))
  expect([...forms]).toEqual(['press'])
})
