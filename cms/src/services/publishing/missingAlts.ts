import type { Localized } from '@birlik/shared/locales'
import { REQUIRED_LOCALES } from '@birlik/shared/locales'
import { isJunkAlt } from '@birlik/shared/rules'
import type { FlattenedField, PayloadRequest } from 'payload'
import { mediaIn } from '../media/mediaIn.ts'
import type { Fault } from '../refusal.ts'
import { tri } from '../tri.ts'
import { LANGUAGE_NAMES, labelIn } from './missingTexts.ts'
import type { Stored } from './storedDocument.ts'

const label = tri('Балама мәтін', 'Альтернативный текст', 'Alternative text')

type Picture = {
  id: string
  originalName?: string | null
  decorative?: boolean | null
  mimeType?: string | null
  alt?: Partial<Localized<string>> | null
}

/** One fault for each picture of the document, in any of its languages, that a blind reader is not told about. */
export async function missingAlts(
  req: PayloadRequest,
  fields: FlattenedField[],
  doc: Stored,
): Promise<Fault[]> {
  const uses = mediaIn(fields, doc)
  if (!uses.length) return []
  const ids = [...new Set(uses.map(({ id }) => id))]
  const { docs } = await req.payload.db.find<Picture>({
    collection: 'media',
    locale: 'all',
    where: { id: { in: ids } },
    select: { alt: true, decorative: true, mimeType: true, originalName: true },
    limit: ids.length,
    pagination: false,
    req,
  })
  const pictures = docs.filter(({ decorative, mimeType }) => !decorative && mimeType?.startsWith('image/'))
  return pictures.flatMap((picture) =>
    REQUIRED_LOCALES.filter((locale) => isJunkAlt(picture.alt?.[locale] ?? '')).map((locale) => {
      const name = picture.originalName ?? picture.id
      const path = uses.find(({ id }) => id === String(picture.id))?.path ?? 'picture'
      const message = tri(
        `Суреттің балама мәтінін жазыңыз. Файл: ${name}. Тілі: ${LANGUAGE_NAMES[locale].kk}.`,
        `Напишите альтернативный текст изображения. Файл: ${name}. Язык: ${LANGUAGE_NAMES[locale].ru}.`,
        `Write the alternative text of the picture. File: ${name}. Language: ${LANGUAGE_NAMES[locale].en}.`,
      )
      return { path, label: labelIn(label, locale), message }
    }),
  )
}
