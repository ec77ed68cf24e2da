import type { Event, EventItem } from '@birlik/shared/contract'
import { common, type Parts, type Shape, withdrawalOf } from './shape.ts'

const item = ({ doc, base }: Parts<'events'>): EventItem => ({
  ...base,
  title: doc.title ?? '',
  summary: doc.summary ?? '',
  kind: doc.kind,
  startsAt: doc.startsAt,
  endsAt: doc.endsAt || null,
  place: doc.place || null,
  streamUrl: doc.streamUrl || null,
})

/** Events, latest first. */
export const events: Shape<'events', EventItem, Event> = {
  collection: 'events',
  sort: ['-startsAt', 'id'],
  select: {
    ...common,
    title: true,
    summary: true,
    kind: true,
    startsAt: true,
    endsAt: true,
    place: true,
    streamUrl: true,
  },
  wants: (doc) => ({ agencies: [doc.agency], texts: [doc.body] }),
  item,
  whole: (parts) => ({
    ...item(parts),
    body: parts.view.blocks(parts.doc.body),
    withdrawal: withdrawalOf(parts.doc),
  }),
}
