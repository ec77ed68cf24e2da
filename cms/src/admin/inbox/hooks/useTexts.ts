'use client'

import { useTranslation } from '@payloadcms/ui'
import { inboxLocale, TEXTS } from '../texts/index.ts'

/** The inbox in the language of the admin. */
export function useTexts() {
  const { i18n } = useTranslation()
  const locale = inboxLocale(i18n.language)
  return { locale, texts: TEXTS[locale] }
}
