import { LOCALES, type Locale, type Localized } from '@birlik/shared/locales'
import type { Payload } from 'payload'
import sharp from 'sharp'
import { createPublished } from '../../src/services/publishing/createPublished.ts'
import type { ContentKind } from '../../src/services/publishing/requiredTexts.ts'
import { type DraftBlock, lexicalFrom } from '../../src/services/richText/index.ts'

type Texts = Partial<Localized<Record<string, unknown>>>

export const body = (text: string, ...blocks: DraftBlock[]) =>
  lexicalFrom([{ type: 'text', children: text }, ...blocks])

/** The same field in several languages, as texts by language. */
export const named = (field: string, texts: Partial<Localized<unknown>>): Texts =>
  Object.fromEntries(Object.entries(texts).map(([locale, value]) => [locale, { [field]: value }]))

export const titled = (kk: string, ru: string, en?: string): Texts => {
  const of = (title: string) => ({ title, summary: `${title}.`, body: body(title) })
  return { kk: of(kk), ru: of(ru), ...(en && { en: of(en) }) }
}

export const publish = (
  payload: Payload,
  collection: ContentKind,
  data: Record<string, unknown>,
  texts: Texts,
): Promise<string> => createPublished(payload, { collection, data, texts })

/** An agency with its texts in the languages given. */
export async function makeAgency(
  payload: Payload,
  data: Record<string, unknown>,
  texts: Texts,
): Promise<string> {
  const { id } = await payload.create({
    collection: 'agencies',
    locale: 'kk',
    depth: 0,
    data: { ...data, ...texts.kk } as never,
  })
  await translate(payload, 'agencies', id, { ...texts, kk: undefined })
  return id
}

export async function translate(
  payload: Payload,
  collection: ContentKind | 'agencies' | 'topics' | 'media',
  id: string,
  texts: Texts,
) {
  for (const locale of LOCALES) {
    const data = texts[locale as Locale]
    if (data) await payload.update({ collection, id, locale, depth: 0, data: data as never })
  }
}

export async function makePicture(payload: Payload, texts: Localized<string>): Promise<string> {
  const data = await sharp({ create: { width: 800, height: 450, channels: 3, background: '#00afca' } })
    .png()
    .toBuffer()
  const file = { data, name: 'kopir.png', mimetype: 'image/png', size: data.length }
  const { id } = await payload.create({
    collection: 'media',
    locale: 'kk',
    data: { alt: texts.kk } as never,
    file,
  })
  await translate(payload, 'media', id, named('alt', { ru: texts.ru, en: texts.en }))
  return id
}

export async function makeFile(payload: Payload): Promise<string> {
  const data = Buffer.from('a,b\n1,2\n')
  const file = { data, name: 'Есеп 2026.csv', mimetype: 'text/csv', size: data.length }
  return (await payload.create({ collection: 'media', locale: 'kk', data: {} as never, file })).id
}

/** Lists, numbers of queries and plans are only telling when there is more than a page of each. */
export async function publishMany(payload: Payload, agency: string, number: number, word: string) {
  for (let n = 1; n <= number; n++) {
    const publishedAt = new Date(Date.UTC(2023 + (n % 3), n % 12, 10, n)).toISOString()
    await publish(payload, 'news', { agency, publishedAt }, titled(`${word} ${n}`, `${word} номер ${n}`))
  }
}
