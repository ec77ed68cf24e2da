import type { DialogueFigures } from '@birlik/shared/contract'
import { publicCounts, publicFigures } from '@birlik/shared/rules'
import { targetsIn } from '../../../services/dialogue/targetsFor.ts'
import { figuresFor, PATIENCE } from '../../../services/figures/figuresFor.ts'
import { agencyRefOf, agencySelect, live } from '../../../services/publicRead/agencies.ts'
import { count, find } from '../../../services/publicRead/find.ts'
import { wholeAgencyAt } from '../agency.ts'
import { type Context, listPage } from '../context.ts'
import { topicRefs } from '../topicRefs.ts'

/** The public account of one body. */
export async function dialogueFigures({
  req,
  params,
  locale,
}: Context<'dialogueFigures'>): Promise<DialogueFigures> {
  const agency = await wholeAgencyAt(req, params.agency)
  const { countedAt, removals, ...counted } = await figuresFor(req.payload, agency.id)
  const figures = publicFigures(counted)
  const topics = await topicRefs(
    req,
    locale,
    figures.themes.flatMap(({ topic }) => topic ?? []),
  )
  return {
    agency: agencyRefOf(agency, locale),
    countedAt,
    targets: targetsIn(agency),
    ...figures,
    themes: figures.themes.map(({ month, topic, received }) => {
      const { key = null, title = null } = topics.get(topic ?? '') ?? {}
      return { month, topic: key, title, received }
    }),
    removals,
  }
}

/** The same of all bodies on line, in the order of their addresses. One after the other, and nobody waits longer than for one. */
export async function dialogueSummaries(context: Context<'dialogueSummaries'>) {
  const { req, query, locale } = context
  const { page, limit } = query
  const select = { ...agencySelect, dialogue: true } as const
  const [agencies, total] = await Promise.all([
    find(req, { collection: 'agencies', where: live, select, sort: ['slug'], page, limit }),
    count(req, 'agencies', live),
  ])
  const items = []
  const until = Date.now() + PATIENCE
  for (const agency of agencies) {
    const { countedAt, total: counts } = await figuresFor(req.payload, agency.id, until - Date.now())
    items.push({
      agency: agencyRefOf(agency, locale),
      countedAt,
      targets: targetsIn(agency),
      ...publicCounts(counts),
    })
  }
  return listPage(context, items, total)
}
