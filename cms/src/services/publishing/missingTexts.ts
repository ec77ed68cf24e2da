import type { Locale, Localized } from '@birlik/shared/locales'
import { type LocalizedFields, languagesOf, missingForPublication } from '@birlik/shared/rules'
import type { FlattenedField } from 'payload'
import type { Fault } from '../refusal.ts'
import { tri } from '../tri.ts'
import { type ContentKind, REQUIRED_TEXTS } from './requiredTexts.ts'
import type { Stored } from './storedDocument.ts'

export const LANGUAGE_NAMES: Localized<Localized<string>> = {
  kk: tri('қазақша', 'казахский', 'Kazakh'),
  ru: tri('орысша', 'русский', 'Russian'),
  en: tri('ағылшынша', 'английский', 'English'),
}

const TEXT_TYPES = ['text', 'textarea', 'richText']
/** Asked for by the withdrawal itself. */
const APART = ['withdrawalReason']

/** A label with the language it is meant in, for example «Тақырып (орысша)». */
export const labelIn = (label: Localized<string>, locale: Locale): Localized<string> => ({
  kk: `${label.kk} (${LANGUAGE_NAMES[locale].kk})`,
  ru: `${label.ru} (${LANGUAGE_NAMES[locale].ru})`,
  en: `${label.en} (${LANGUAGE_NAMES[locale].en})`,
})

/** What is wrong with a text that is missing in one language. */
export const missingText = (label: Localized<string>, locale: Locale): Localized<string> => ({
  kk: `«${label.kk}» өрісін толтырыңыз. Тілі: ${LANGUAGE_NAMES[locale].kk}.`,
  ru: `Заполните поле «${label.ru}». Язык: ${LANGUAGE_NAMES[locale].ru}.`,
  en: `Fill in “${label.en}”. Language: ${LANGUAGE_NAMES[locale].en}.`,
})

/**
 * Texts a document owes: those of its kind, and any other it has in one language, since the Kazakh and the Russian
 * version say the same (Law 401-V art. 16(14)).
 */
function owedTexts(kind: ContentKind, fields: FlattenedField[], doc: Stored): string[] {
  const optional = fields.flatMap((field) =>
    'localized' in field && field.localized && TEXT_TYPES.includes(field.type) && !APART.includes(field.name)
      ? [field.name]
      : [],
  )
  const begun = optional.filter((name) => languagesOf(doc as LocalizedFields, [name]).length > 0)
  return [...new Set([...REQUIRED_TEXTS[kind], ...begun])]
}

/** One fault for each text that is missing in a language. */
export function missingTexts(kind: ContentKind, fields: FlattenedField[], doc: Stored): Fault[] {
  const owed = owedTexts(kind, fields, doc)
  return missingForPublication(doc as LocalizedFields, owed).map(({ field, locale }) => {
    const label = labelOf(fields, field)
    return { path: field, label: labelIn(label, locale), message: missingText(label, locale) }
  })
}

/** Languages in which the whole document can be read. */
export const wholeLanguages = (kind: ContentKind, fields: FlattenedField[], doc: Stored): Locale[] =>
  languagesOf(doc as LocalizedFields, owedTexts(kind, fields, doc))

function labelOf(fields: FlattenedField[], name: string): Localized<string> {
  const field = fields.find((field) => field.name === name)
  return (field && 'label' in field && (field.label as Localized<string>)) || tri(name, name, name)
}
