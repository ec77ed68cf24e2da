import { type LocalizedFields, languagesOf } from '@birlik/shared/rules'
import type { Fault } from '../refusal.ts'
import { tri } from '../tri.ts'
import type { ContentKind } from './requiredTexts.ts'
import type { Stored } from './storedDocument.ts'

const number = tri(
  'Құжаттың нөмірін жазыңыз. Нөмірі болмаса, «н/с» деп жазыңыз.',
  'Укажите номер документа. Если номера нет, напишите «б/н».',
  'Give the number of the document. Write “n/n” when it has none.',
)
const date = tri('Құжаттың күнін жазыңыз.', 'Укажите дату документа.', 'Give the date of the document.')
const content = tri(
  'Құжаттың мәтінін жазыңыз немесе файлын қосыңыз.',
  'Добавьте текст документа или его файл.',
  'Write the text of the document or add its file.',
)

/** What a kind owes before it may be public besides its texts: an official document is known by number and date, and can be read. */
export function missingParts(kind: ContentKind, doc: Stored): Fault[] {
  if (kind !== 'documents') return []
  const readable =
    (Array.isArray(doc.files) && doc.files.length > 0) ||
    languagesOf(doc as LocalizedFields, ['body']).length > 0
  return [
    ...(String(doc.number ?? '').trim() ? [] : [{ path: 'number', message: number }]),
    ...(doc.date ? [] : [{ path: 'date', message: date }]),
    ...(readable ? [] : [{ path: 'files', message: content }]),
  ]
}
