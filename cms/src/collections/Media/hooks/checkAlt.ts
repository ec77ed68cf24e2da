import { isLocale, REQUIRED_LOCALES } from '@birlik/shared/locales'
import { isJunkAlt } from '@birlik/shared/rules'
import type { CollectionBeforeValidateHook } from 'payload'
import { refusal } from '../../../services/refusal.ts'
import { tri } from '../../../services/tri.ts'

const empty = tri(
  'Суретте не бейнеленгенін жазыңыз немесе «Тек безендіру үшін» деп белгілеңіз.',
  'Опишите, что изображено, или отметьте «Только для оформления».',
  'Say what the picture shows, or mark it “Decorative only”.',
)
const junk = tri(
  'Бұл мәтін көрмейтін адамға ештеңе айтпайды. Файл атын немесе «сурет» сөзін емес, не бейнеленгенін жазыңыз.',
  'Этот текст ничего не говорит незрячему. Напишите, что изображено, а не имя файла и не слово «фото».',
  'This text tells a blind person nothing. Say what the picture shows, not the name of the file or the word “image”.',
)

const needs = (locale: unknown) => REQUIRED_LOCALES.some((required) => required === locale)

/** Alternative text: owed in Kazakh and Russian for every picture that is not mere decoration, and never junk. */
export const checkAlt: CollectionBeforeValidateHook = ({ data, originalDoc, req }) => {
  const isPicture = String(data?.mimeType ?? originalDoc?.mimeType ?? '').startsWith('image/')
  if (!data || !isPicture || data.decorative || !isLocale(req.locale)) return data
  const alt = String(data.alt ?? '').trim()
  if (!alt && !needs(req.locale)) return data
  if (alt && !isJunkAlt(alt)) return data
  throw refusal(req, 'media', [{ path: 'alt', message: alt ? junk : empty }])
}
