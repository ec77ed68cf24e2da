import { dayOf } from '@birlik/shared/calendar'
import type { Fee, ServiceItem, ServicePassport } from '@birlik/shared/contract'
import { feeInTenge, mciInForce } from '@birlik/shared/rules'
import type { Doc } from '../../../services/publicRead/collections.ts'
import { filesOf } from './files.ts'
import { common, type Parts, type Shape, withdrawalOf } from './shape.ts'

const item = ({ doc, base, view, related, now }: Parts<'services'>): ServiceItem => ({
  ...base,
  title: doc.title ?? '',
  summary: doc.summary ?? '',
  icon: doc.icon ?? '',
  recipients: doc.recipients ?? [],
  channels: doc.channels ?? [],
  term: { value: doc.term?.value ?? null, unit: doc.term?.unit ?? null, note: doc.term?.note ?? '' },
  fee: feeOf(doc.fee, related.mci, dayOf(now)),
  situation: view.situation(doc.situation),
})

/** Services, those most asked for first. */
export const services: Shape<'services', ServiceItem, ServicePassport> = {
  collection: 'services',
  sort: ['-popular', 'slug', 'id'],
  select: {
    ...common,
    title: true,
    summary: true,
    icon: true,
    recipients: true,
    channels: true,
    term: true,
    fee: true,
    situation: true,
    popular: true,
  },
  wants: (doc) => ({
    agencies: [doc.agency],
    situations: [doc.situation],
    media: doc.files?.map(({ file }) => file),
    mci: true,
    texts: PASSPORT.map((field) => doc[field]),
  }),
  item,
  whole: (parts) => ({
    ...item(parts),
    ...passportOf(parts),
    provider: parts.doc.provider ?? '',
    form: parts.doc.form ?? [],
    steps: (parts.doc.steps ?? []).map(({ title, text }) => ({ title: title ?? '', text: text ?? '' })),
    applyAt: (parts.doc.applyAt ?? []).map(({ channel, title, href }) => ({
      channel,
      title: title ?? '',
      href: href || null,
    })),
    files: filesOf(parts.doc.files, parts.base.language, parts.view),
    downtime: downtimeOf(parts.doc.downtime, parts.now),
    withdrawal: withdrawalOf(parts.doc),
  }),
}

/** Formatted texts of the passport. */
const PASSPORT = [
  'subtypes',
  'result',
  'hours',
  'requiredDocuments',
  'refusal',
  'other',
  'legalBasis',
  'appeal',
] as const

const passportOf = ({ doc, view }: Parts<'services'>) =>
  Object.fromEntries(PASSPORT.map((field) => [field, view.blocks(doc[field])])) as Pick<
    ServicePassport,
    (typeof PASSPORT)[number]
  >

/** The fee in tenge by the index in force on the day. */
function feeOf(fee: Doc<'services'>['fee'], values: Parts<'services'>['related']['mci'], day: string): Fee {
  const kind = fee?.kind ?? 'other'
  const mci = kind === 'mci' ? (fee?.mci ?? null) : null
  const inForce = mci === null ? null : mciInForce(values, day)
  return {
    kind,
    mci,
    tenge: feeInTenge({ kind, mci }, values, day),
    mciValue: inForce?.value ?? null,
    mciSince: inForce?.from ?? null,
    note: fee?.note ?? '',
  }
}

/** A notice that the service does not work, until it does again. */
function downtimeOf(downtime: Doc<'services'>['downtime'], now: Date): ServicePassport['downtime'] {
  const { text, from, until } = downtime ?? {}
  if (!text || !from || (until && Date.parse(until) <= now.getTime())) return null
  return { text, from, until: until || null }
}
