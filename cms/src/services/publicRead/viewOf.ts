import type { AgencyRef, Block, BlockOf, FileLink, Picture, TopicRef } from '@birlik/shared/contract'
import { type Locale, pickLocale } from '@birlik/shared/locales'
import { addressOf } from '@birlik/shared/rules'
import { env } from '../../env.ts'
import { formItemOf } from '../forms/contactFormOf.ts'
import { formKey } from '../forms/openForms.ts'
import { idOf } from '../idOf.ts'
import { blocksOf } from '../richText/index.ts'
import { agencyRefOf } from './agencies.ts'
import { inLanguage, languagesWith } from './inLanguage.ts'
import { fileOf, pictureOf } from './mediaShapes.ts'
import type { Linked, Related } from './related.ts'

export type View = ReturnType<typeof viewOf>

type Perspective = {
  /** Language of the document. */
  language: Locale
  /** Language of the reader: names of state bodies belong to the frame, not to the document. */
  locale: Locale
  /** Agency whose site the document stands on; none for the portal. */
  agency: string | null
}

/** What a document refers to, as it is shown beside that document's texts. */
export function viewOf(related: Related, { language, locale, agency }: Perspective) {
  const { siteOrigin } = env()
  const found = <T>(map: ReadonlyMap<string, T>, value: unknown): T | undefined => {
    const id = idOf(value)
    return id ? map.get(id) : undefined
  }

  const picture = (value: unknown): Picture | null => {
    const media = found(related.media, value)
    return media ? pictureOf(media, language) : null
  }
  const file = (value: unknown, title?: string | null): FileLink | null => {
    const media = found(related.media, value)
    return media ? fileOf(media, title) : null
  }
  const agencyRef = (value: unknown): AgencyRef | null => {
    const owner = found(related.agencies, value)
    return owner ? agencyRefOf(owner, locale) : null
  }
  const topic = (value: unknown): TopicRef | null => {
    const stored = found(related.topics, value)
    if (!stored) return null
    const { key, title } = inLanguage(stored, pickLocale(language, languagesWith(stored.title)))
    return { key, title: title ?? key }
  }
  const situation = (value: unknown) => {
    const stored = found(related.situations, value)
    if (!stored?.listed || !stored.slug) return null
    const { title } = inLanguage(stored, pickLocale(language, languagesWith(stored.title)))
    return { slug: stored.slug, title: title ?? stored.slug }
  }
  /** Within the same site an address without language; elsewhere on the platform a whole one. */
  const addressFor = ({ kind, slug, agency: owner }: Linked): string | null => {
    const path = kind === 'agencies' ? '/' : addressOf(kind, slug)
    if (owner === agency) return path
    const site = owner && related.agencies.get(owner)
    if (owner && (!site || site.state === 'draft')) return null
    return `${siteOrigin}/${locale}${site ? `/${site.slug}` : ''}${path}`
  }
  const address = (collection: string, id: string): string | null => {
    const target = related.linked.get(`${collection}/${id}`)
    return target ? addressFor(target) : null
  }
  /** In the reader's language, which the form it leads to is in. A body that has ceased takes nothing. */
  const form = (slug: string): BlockOf<'form'> | null => {
    const owner = found(related.agencies, agency)
    if (!owner || !slug) return null
    const open = owner.state === 'live' && related.forms.get(formKey(owner.id, slug))
    const item = open && formItemOf(open, owner, locale)
    const about = item && { language: item.language, kind: item.kind, title: item.title, lead: item.lead }
    return { type: 'form', agency: owner.slug, slug, about: about || null }
  }
  const blocks = (state: unknown): Block[] => blocksOf(state, { picture, file, address, form, siteOrigin })

  return { picture, file, agencyRef, topic, situation, blocks }
}
