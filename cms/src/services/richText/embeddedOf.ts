import type { Block, BlockOf, BlockType, FileLink, Inline } from '@birlik/shared/contract'
import { isLocale } from '@birlik/shared/locales'
import { idOf } from '../idOf.ts'
import type { Sources } from './sources.ts'

/** What the editor writes as nodes of its own. */
type Native = 'heading' | 'text' | 'list' | 'quote'
type Embedded = Exclude<BlockType, Native>
type Fields = Record<string, unknown>
type Readers = { [T in Embedded]: (fields: Fields, sources: Sources) => BlockOf<T> | null }

/** A reader for each block of cms/src/blocks; null when what it shows is gone. */
const READERS: Readers = {
  image: (fields, sources) => {
    const picture = pictureIn(fields.picture, sources)
    return picture && { type: 'image', picture, caption: textOrNull(fields.caption) }
  },
  gallery: (fields, sources) => {
    const pictures = rowsOf(fields.pictures).flatMap((row) => {
      const picture = pictureIn(row.picture, sources)
      return picture ? [{ picture, caption: textOrNull(row.caption) }] : []
    })
    return pictures.length ? { type: 'gallery', title: textOrNull(fields.title), pictures } : null
  },
  video: (fields, sources) => {
    const title = textOf(fields.title)
    const file = fileIn(fields.file, title, sources)
    const poster = pictureIn(fields.poster, sources)
    const subtitles = rowsOf(fields.subtitles).flatMap(({ file, language }) => {
      const subtitle = fileIn(file, null, sources)
      return subtitle && isLocale(language) ? [{ url: subtitle.url, language }] : []
    })
    return (
      file && { type: 'video', title, file, poster, subtitles, transcript: textOrNull(fields.transcript) }
    )
  },
  table: (fields) => {
    const rows = rowsOf(fields.rows).map((row) => textsOf(row?.cells))
    const names = textsOf(fields.head)
    const head = names.some((name) => name.trim()) ? names : []
    if (!rows.length) return null
    const table = { type: 'table' as const, caption: textOrNull(fields.caption), head, rows }
    // Left out where it says nothing: a site that does not know it yet shows every other table.
    return fields.headColumn === true ? { ...table, headColumn: true } : table
  },
  file: (fields, sources) => {
    const file = fileIn(fields.file, textOrNull(fields.title), sources)
    return file && { type: 'file', file }
  },
  callout: (fields) => {
    const tone = TONES.find((known) => known === fields.tone) ?? 'info'
    return { type: 'callout', tone, title: textOrNull(fields.title), children: linesOf(textOf(fields.text)) }
  },
  accordion: (fields) => {
    const items = rowsOf(fields.items).map((row) => ({
      title: textOf(row.title),
      paragraphs: textOf(row.text)
        .split(/\n{2,}/)
        .filter((part) => part.trim())
        .map(linesOf),
    }))
    return items.length ? { type: 'accordion', items } : null
  },
  contactCard: (fields) => ({
    type: 'contactCard',
    name: textOf(fields.name),
    role: textOrNull(fields.role),
    phone: textOrNull(fields.phone),
    email: textOrNull(fields.email),
    address: textOrNull(fields.address),
  }),
  form: (fields, sources) => sources.form(textOf(fields.form)),
}

const TONES = ['info', 'warning', 'success'] as const

/** A block inserted into a text → block of the contract; null for one this platform does not know. */
export function embeddedOf(fields: Fields, sources: Sources): Block | null {
  const type = fields.blockType
  return typeof type === 'string' && isEmbedded(type) ? READERS[type](fields, sources) : null
}

const isEmbedded = (type: string): type is Embedded => Object.hasOwn(READERS, type)

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const textOrNull = (value: unknown): string | null => textOf(value).trim() || null
const textsOf = (values: unknown): string[] => (Array.isArray(values) ? values.map(textOf) : [])
const rowsOf = (value: unknown): Fields[] => (Array.isArray(value) ? value : [])

function pictureIn(value: unknown, sources: Sources) {
  const id = idOf(value)
  return id ? sources.picture(id) : null
}

function fileIn(value: unknown, title: string | null, sources: Sources): FileLink | null {
  const id = idOf(value)
  const file = id ? sources.file(id) : null
  return file && title ? { ...file, title } : file
}

/** Plain text of one paragraph; its line breaks stay. */
function linesOf(text: string): Inline[] {
  return text
    .trim()
    .split('\n')
    .flatMap((line, at): Inline[] => {
      const words: Inline[] = line ? [{ type: 'text', text: line, marks: [] }] : []
      return at ? [{ type: 'break' }, ...words] : words
    })
}
