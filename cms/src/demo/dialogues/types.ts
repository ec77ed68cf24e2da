import type { FormKind } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import type { Tri } from '../types.ts'

/** What people ask a body about: asked in each language it is written in, by another person each time. */
export type DemoTheme = {
  kind?: FormKind
  topic: string
  question: Tri
  answer: Tri
  /** In this language the question was published with its answer. */
  published?: Locale
}

export type DemoDialogues = {
  agency: string
  /** How long this body takes, as a multiple of what is usual. */
  pace: number
  themes: DemoTheme[]
}
