import type { Localized } from '@birlik/shared/locales'
import type { RichTextField } from 'payload'

/** A formatted text in each language, in the one editor of payload.config.ts. */
export const localizedRichText = (
  name: string,
  label: Localized<string>,
  description?: Localized<string>,
): RichTextField => ({ name, type: 'richText', localized: true, label, admin: { description } })
