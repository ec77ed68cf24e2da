import type { Inline } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { type DraftBlock, lexicalFrom } from '../../services/richText/index.ts'
import type { Block, DemoFile, Tri } from '../types.ts'

/** Where the pictures and files of a text are stored. */
export type MediaOf = { picture: (name: string) => string; file: (file: DemoFile) => string }

const MARKS = /\*\*(.+?)\*\*|\[(.+?)\]\((\S+?)\)/g

/** Reads **bold** and [text](https://address). */
export function inlines(text: string): Inline[] {
  const found: Inline[] = []
  const plain = (part: string) => part && found.push({ type: 'text', text: part, marks: [] })
  let end = 0
  for (const match of text.matchAll(MARKS)) {
    plain(text.slice(end, match.index))
    const [whole, bold, label, href] = match
    if (bold) found.push({ type: 'text', text: bold, marks: ['bold'] })
    if (label && href) {
      const children = [{ type: 'text' as const, text: label, marks: [] }]
      found.push({ type: 'link', href, external: true, children })
    }
    end = match.index + whole.length
  }
  plain(text.slice(end))
  return found
}

/** A body in one language; null where it has none. */
export function bodyIn(body: Block[], locale: Locale, media: MediaOf) {
  const drafts = body.map((block) => draftOf(block, locale, media))
  return drafts.includes(null) ? null : lexicalFrom(drafts as DraftBlock[])
}

/** Plain lines: one is a paragraph, several are a list. */
export function linesIn(text: Tri, locale: Locale) {
  const lines = text[locale]?.split('\n')
  if (!lines) return null
  const items = lines.map((line) => ({ children: inlines(line) }))
  const list: DraftBlock = { type: 'list', ordered: false, items }
  return lexicalFrom(lines.length > 1 ? [list] : [{ type: 'text', children: inlines(lines[0] ?? '') }])
}

function draftOf(block: Block, locale: Locale, media: MediaOf): DraftBlock | null {
  const say = (text: Tri | undefined) => text?.[locale] ?? ''
  if ('text' in block) return block.text[locale] ? { type: 'text', children: inlines(say(block.text)) } : null
  if ('heading' in block) return { type: 'heading', level: 2, children: say(block.heading) }
  if ('quote' in block)
    return { type: 'quote', children: inlines(say(block.quote)), author: say(block.author) || null }
  if ('picture' in block)
    return { type: 'image', picture: media.picture(block.picture), caption: say(block.caption) || null }
  if ('callout' in block)
    return { type: 'callout', tone: block.tone, title: say(block.title) || null, text: say(block.callout) }
  if ('accordion' in block) {
    const items = block.accordion.map(({ title, text }) => ({ title: say(title), text: say(text) }))
    return { type: 'accordion', items }
  }
  if ('table' in block) {
    const { caption, head, rows } = block.table
    return {
      type: 'table',
      caption: say(caption),
      head: head.map(say),
      rows: rows.map((row) => row.map(say)),
    }
  }
  if ('file' in block) return { type: 'file', file: media.file(block.file), title: say(block.file.title) }
  if ('contact' in block) {
    const { name, post, phone, email } = block.contact
    return { type: 'contactCard', name: say(name), role: say(post) || null, phone, email }
  }
  if ('form' in block) return { type: 'form', form: block.form }
  const items = block.list.map((item) => ({ children: inlines(say(item)) }))
  return { type: 'list', ordered: block.ordered ?? false, items }
}
