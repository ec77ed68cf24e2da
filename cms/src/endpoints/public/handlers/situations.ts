import type { ServiceItem, Situation } from '@birlik/shared/contract'
import type { Where } from 'payload'
import { idOf } from '../../../services/idOf.ts'
import { listed } from '../../../services/publicRead/published.ts'
import { relatedOf } from '../../../services/publicRead/related.ts'
import { type Context, listPage } from '../context.ts'
import { documentAt } from '../documentAt.ts'
import { readBatch, readList } from '../read.ts'
import { services } from '../shapes/services.ts'
import { partsOf, shownIn } from '../shapes/shape.ts'
import { situations } from '../shapes/situations.ts'
import { ofShownAgencies } from './services.ts'

/** Services filed under one life situation; the fullest has a dozen. */
const MAX_SERVICES = 100

export async function situationList(context: Context<'situationList'>) {
  const { items, total } = await readList(context, situations, listed, context.query)
  return listPage(context, items, total)
}

export async function situation(context: Context<'situation'>): Promise<Situation> {
  const { req, params, locale } = context
  const stored = await documentAt(context, {
    collection: 'situations',
    slug: params.slug,
    owner: {},
    redirectsOf: { agency: { exists: false } },
  })
  const shown = shownIn<'situations'>(locale, stored)
  const steps = shown.doc.steps ?? []
  const named = steps.flatMap((step) => step.services ?? []).flatMap((service) => idOf(service) ?? [])

  const open = await ofShownAgencies(req)
  const filed: Where = { and: [{ situation: { equals: stored.id } }, listed, ...open] }
  const inSteps: Where = { and: [{ id: { in: [...new Set(named)] } }, listed, ...open] }
  const [all, ofSteps] = await Promise.all([
    readBatch(context, services, filed, MAX_SERVICES),
    readBatch(context, services, inSteps, MAX_SERVICES),
  ])
  const related = await relatedOf(req, [situations.wants(shown.doc), ...all.wants, ...ofSteps.wants])
  const parts = partsOf<'situations'>(related, context)(shown)
  const byId = new Map(ofSteps.items(related).map((item) => [item.id, item]))
  const servicesOf = (ids: unknown[]): ServiceItem[] => ids.flatMap((id) => byId.get(idOf(id) ?? '') ?? [])

  return {
    ...situations.item(parts),
    steps: steps.map((step) => ({
      title: step.title ?? '',
      body: parts.view.blocks(step.body),
      services: servicesOf(step.services ?? []),
    })),
    services: all.items(related),
  }
}
