import type { DialogueSummary } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { everyPage } from '../../api/everyPage.ts'
import { api } from '../../api/index.ts'

/** Figures of every body on line, by name. Twenty at once: cms counts each body for itself. */
export async function allSummaries(locale: Locale): Promise<DialogueSummary[]> {
  const all = await everyPage((page) => api('dialogueSummaries', {}, { locale, page, limit: 20 }))
  return all.sort((a, b) => a.agency.name.localeCompare(b.agency.name, locale))
}
