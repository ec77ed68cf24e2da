import type { MciValue } from '@birlik/shared/rules'
import { openForms } from '../forms/openForms.ts'
import type { WholeForm } from '../forms/wholeForm.ts'
import { idOf } from '../idOf.ts'
import { type Mentions, mentionsOf } from '../richText/index.ts'
import type { AgencyRecord } from './agencies.ts'
import type { Doc } from './collections.ts'
import { findByIds } from './find.ts'
import { isLinkable, type Linkable } from './linkable.ts'
import { mediaSelect } from './mediaShapes.ts'
import { platformSettings } from './platformSettings.ts'
import type { PublicRequest } from './publicRequest.ts'

/** What documents refer to: relations (as ids, or nothing) and rich texts. */
export type Wants = {
  agencies?: unknown[]
  media?: unknown[]
  topics?: unknown[]
  situations?: unknown[]
  texts?: unknown[]
  /** Whether fees are to be computed. */
  mci?: boolean
}

/** A document that a link leads to. */
export type Linked = { kind: Linkable; slug: string; agency: string | null }

/** All that documents refer to, by id. */
export type Related = {
  agencies: ReadonlyMap<string, AgencyRecord>
  media: ReadonlyMap<string, Doc<'media'>>
  topics: ReadonlyMap<string, Doc<'topics'>>
  situations: ReadonlyMap<string, Doc<'situations'>>
  linked: ReadonlyMap<string, Linked>
  /** Forms that are open, by `formKey`. */
  forms: ReadonlyMap<string, WholeForm>
  mci: readonly MciValue[]
}

/** Reads what documents refer to: one query for each collection, none for what nobody mentions. */
export async function relatedOf(
  req: PublicRequest,
  wants: readonly Wants[],
  known?: AgencyRecord,
): Promise<Related> {
  const idsOf = (key: 'agencies' | 'media' | 'topics' | 'situations') =>
    wants.flatMap((want) => want[key] ?? []).flatMap((value) => idOf(value) ?? [])
  const mentions = mentionsOf(wants.flatMap(({ texts }) => texts ?? []))
  const linked = await linkedDocuments(req, mentions)
  const owners = [...linked.values()].flatMap(({ agency }) => agency ?? [])
  const agencyIds = [...idsOf('agencies'), ...owners].filter((id) => id !== known?.id)

  const [agencies, media, topics, situations, forms, platform] = await Promise.all([
    findByIds(req, 'agencies', agencyIds, { slug: true, name: true, shortName: true, state: true }),
    findByIds(req, 'media', [...idsOf('media'), ...mentions.media], mediaSelect),
    findByIds(req, 'topics', idsOf('topics'), topicSelect),
    findByIds(req, 'situations', idsOf('situations'), {
      slug: true,
      title: true,
      listed: true,
      languages: true,
    }),
    openForms(req, idsOf('agencies'), mentions.forms),
    wants.some(({ mci }) => mci) ? platformSettings(req) : null,
  ])
  if (known) agencies.set(known.id, known)
  return { agencies, media, topics, situations, linked, forms, mci: platform?.mci ?? [] }
}

const topicSelect = { key: true, title: true } as const

const identity = {
  slug: true,
  agency: true,
  state: true,
  name: true,
  shortName: true,
  _status: true,
} as const

async function linkedDocuments(req: PublicRequest, { linked }: Mentions): Promise<Map<string, Linked>> {
  const found = new Map<string, Linked>()
  const read = async (kind: Linkable, ids: Iterable<string>) => {
    for (const [id, doc] of await findByIds(req, kind, ids, identity)) {
      if ('_status' in doc && doc._status !== 'published') continue
      const agency = kind === 'agencies' ? id : 'agency' in doc ? idOf(doc.agency) : null
      if (doc.slug) found.set(`${kind}/${id}`, { kind, slug: doc.slug, agency })
    }
  }
  await Promise.all([...linked].map(([kind, ids]) => isLinkable(kind) && read(kind, ids)))
  return found
}
