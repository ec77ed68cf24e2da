'use client'

import type { Locale } from '@birlik/shared/locales'
import { useTexts } from '../hooks/useTexts'

const SHORT = { kk: 'ҚАЗ', ru: 'РУС', en: 'ENG' }

/** In which language the citizen writes. */
export function LanguageBadge({ language }: { language: Locale }) {
  const name = useTexts().texts.languages[language]
  return (
    <span className={`inbox-language inbox-language--${language}`} title={name}>
      <span aria-hidden="true">{SHORT[language]}</span>
      <span className="sr-only">{name}</span>
    </span>
  )
}
