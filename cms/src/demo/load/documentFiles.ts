import type { Locale } from '@birlik/shared/locales'
import { type DocxLine, docx } from '../files/docx.ts'
import type { Block, DemoAgency, DemoDocument, DemoFile, Tri } from '../types.ts'
import { dayOf } from './dates.ts'
import { table, type Upload } from './media.ts'

/** An act is attached in the two languages in which it is authentic; a table is one for all. */
const LANGUAGES = ['kk', 'ru'] as const
const TAGS = { kk: 'kk-KZ', ru: 'ru-RU' } as const

export const fileNames = ({ slug, file }: DemoDocument): { name: string; language?: 'kk' | 'ru' }[] =>
  file === 'csv'
    ? [{ name: `${slug}.csv` }]
    : LANGUAGES.map((language) => ({ name: `${slug}-${language}.docx`, language }))

export const blockFileName = ({ title }: DemoFile) => `${title.en ?? title.ru}.csv`

/** Every file that the documents and texts of an agency offer. */
export function filesOf({ documents, news, pages, projects }: DemoAgency): Upload[] {
  const bodies = [...news, ...pages, ...projects].flatMap(({ body }) => body)
  const tables = bodies.flatMap((block) => ('file' in block ? [block.file] : []))
  return [
    ...documents.flatMap((document) =>
      document.file === 'csv'
        ? [table(document.slug, document.rows ?? [])]
        : LANGUAGES.map((language) => act(document, language)),
    ),
    ...tables.map((file) => table(blockFileName(file).replace(/\.csv$/, ''), file.rows)),
  ]
}

function act(document: DemoDocument, language: 'kk' | 'ru'): Upload {
  const day = dayOf(document.adopted.days).split('-').reverse().join('.')
  const lines: DocxLine[] = [
    { style: 'title', text: document.title[language] },
    { style: 'text', text: `№ ${document.number}, ${day}` },
    ...document.body.flatMap((block) => linesOf(block, language)),
    { style: 'text', text: document.signatory[language] },
  ]
  return {
    name: `${document.slug}-${language}.docx`,
    mimetype: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    data: docx(lines, TAGS[language]),
  }
}

function linesOf(block: Block, locale: Locale): DocxLine[] {
  const text = (tri: Tri): DocxLine => ({ style: 'text', text: tri[locale] ?? '' })
  if ('heading' in block) return [{ style: 'heading', text: block.heading[locale] ?? '' }]
  if ('text' in block) return [text(block.text)]
  if ('list' in block)
    return block.list.map((item, i) => ({ style: 'text', text: `${i + 1}. ${item[locale]}` }))
  if ('table' in block) {
    const { caption, head, rows } = block.table
    return [
      text(caption),
      ...[head, ...rows].map(
        (row): DocxLine => ({ style: 'text', text: row.map((cell) => cell[locale]).join(' | ') }),
      ),
    ]
  }
  return []
}
