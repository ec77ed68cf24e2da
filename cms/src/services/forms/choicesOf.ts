import { LOCALES, type Locale } from '@birlik/shared/locales'
import type { Doc } from '../publicRead/collections.ts'
import { tri } from '../tri.ts'
import { withTemplates } from './withTemplates.ts'

/** A form as it stands in a list to choose from. */
export type FormChoice = { slug: string; label: string }

const closed = tri('жабық', 'закрыта', 'closed')

/** A body's forms for an editor who reads `locale`, given the rows of its own: by title and address name, those that are closed say so. */
export const choicesOf = (rows: readonly Doc<'forms'>[], locale: Locale): FormChoice[] =>
  withTemplates(rows).map(({ form: { slug, title }, isOpen }) => {
    const name = [locale, ...LOCALES].map((each) => title?.[each]?.trim()).find(Boolean)
    const label = name ? `${name} (${slug})` : slug
    return { slug, label: isOpen ? label : `${label} · ${closed[locale]}` }
  })
