import { tag } from '@birlik/shared/contract'
import type { APIRoute } from 'astro'
import { api, Moved } from '../../../../lib/api/index.ts'
import { csvAnswer } from '../../../../lib/dialogue/figures/csvOf.ts'
import { figureRows } from '../../../../lib/dialogue/figures/figureRows.ts'
import { keep } from '../../../../lib/page.ts'

/** The public account of a body for spreadsheets, with headings in the language asked. */
export const GET: APIRoute = async (page) => {
  const { locale } = page.locals
  const { agency = '' } = page.params
  const figures = await api('dialogueFigures', { agency }, { locale })
  if (figures.agency.slug !== agency) throw new Moved(figures.agency.slug, '/dialogue/figures.csv')
  keep(page, [tag.topics])
  return csvAnswer(
    `dialogue-${figures.agency.slug}-${figures.countedAt.slice(0, 10)}`,
    figureRows(locale, figures),
  )
}
