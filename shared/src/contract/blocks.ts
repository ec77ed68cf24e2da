import { z } from 'zod'
import { formItem } from './dialogue/form.ts'
import { file, picture } from './media.ts'
import { slug, url } from './primitives.ts'

const mark = z.enum(['bold', 'italic', 'underline', 'strikethrough', 'subscript', 'superscript', 'code'])

const textRun = z.strictObject({ type: z.literal('text'), text: z.string(), marks: z.array(mark) })
const lineBreak = z.strictObject({ type: z.literal('break') })
const link = z.strictObject({
  type: z.literal('link'),
  href: z
    .string()
    .describe('https:, mailto:, tel: or an address within the agency’s site starting with a slash'),
  external: z.boolean().describe('Leads out of the platform; announced to the reader (Order 124-НҚ)'),
  children: z.array(z.discriminatedUnion('type', [textRun, lineBreak])),
})

/** Text within a line. */
export const inline = z.discriminatedUnion('type', [textRun, lineBreak, link]).meta({ id: 'Inline' })
export type Inline = z.infer<typeof inline>
export type Mark = z.infer<typeof mark>

const inlines = z.array(inline)

const heading = z.strictObject({
  type: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3), z.literal(4)]),
  id: z.string().describe('Anchor'),
  children: inlines,
})
const text = z.strictObject({ type: z.literal('text'), children: inlines })
const quote = z.strictObject({ type: z.literal('quote'), children: inlines, author: z.string().nullable() })

export type ListBlock = { type: 'list'; ordered: boolean; items: ListItem[] }
export type ListItem = { children: Inline[]; nested: ListBlock | null }
const list: z.ZodType<ListBlock> = z
  .strictObject({
    type: z.literal('list'),
    ordered: z.boolean(),
    get items() {
      return z.array(z.strictObject({ children: inlines, nested: list.nullable() }))
    },
  })
  .meta({ id: 'ListBlock' })

const image = z.strictObject({ type: z.literal('image'), picture, caption: z.string().nullable() })
const gallery = z.strictObject({
  type: z.literal('gallery'),
  title: z.string().nullable(),
  pictures: z.array(z.strictObject({ picture, caption: z.string().nullable() })).min(1),
})
const video = z.strictObject({
  type: z.literal('video'),
  title: z.string(),
  file,
  poster: picture.nullable(),
  subtitles: z.array(z.strictObject({ url: z.string(), language: z.enum(['kk', 'ru', 'en']) })),
  transcript: z.string().nullable(),
})
const table = z.strictObject({
  type: z.literal('table'),
  caption: z.string().nullable(),
  head: z.array(z.string()),
  headColumn: z.boolean().optional().describe('Whether the first cell of each row names the row'),
  rows: z.array(z.array(z.string())),
})
const fileBlock = z.strictObject({ type: z.literal('file'), file })
const callout = z.strictObject({
  type: z.literal('callout'),
  tone: z.enum(['info', 'warning', 'success']),
  title: z.string().nullable(),
  children: inlines,
})
const accordion = z.strictObject({
  type: z.literal('accordion'),
  items: z.array(z.strictObject({ title: z.string(), paragraphs: z.array(inlines) })).min(1),
})
const contactCard = z.strictObject({
  type: z.literal('contactCard'),
  name: z.string(),
  role: z.string().nullable(),
  phone: z.string().nullable(),
  // Not `z.email()`, which refuses addresses in .қаз and .рф.
  email: z.string().nullable(),
  address: z.string().nullable(),
})
const form = z.strictObject({
  type: z.literal('form'),
  agency: slug.describe('Slug of the body whose form it is'),
  slug: slug.describe('Address name of the form'),
  about: formItem
    .pick({ language: true, kind: true, title: true, lead: true })
    .nullable()
    .describe('In the reader’s language; null while nobody can write through it: it is closed or gone'),
})

/** Everything a body may hold. A renderer exists for each member, or the site does not compile. */
export const block = z
  .union([
    heading,
    text,
    list,
    quote,
    image,
    gallery,
    video,
    table,
    fileBlock,
    callout,
    accordion,
    contactCard,
    form,
  ])
  .meta({ id: 'Block' })
export type Block = z.infer<typeof block>
export type BlockType = Block['type']
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>

export const body = z.array(block)

/** A link to elsewhere with its text, for banners and buttons. */
export const linkTo = z.strictObject({ title: z.string(), href: z.union([url, z.string().regex(/^\//)]) })
