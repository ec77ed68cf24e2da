import { z } from 'zod'
import { body } from './blocks.ts'
import { documentBase, instant, url, withdrawal } from './primitives.ts'

export const EVENT_KINDS = ['event', 'meeting', 'hearing', 'head-report', 'reception', 'briefing'] as const

export const eventItem = z
  .strictObject({
    ...documentBase,
    title: z.string(),
    summary: z.string(),
    kind: z.enum(EVENT_KINDS),
    startsAt: instant,
    endsAt: instant.nullable(),
    place: z.string().nullable(),
    streamUrl: url.nullable(),
  })
  .meta({ id: 'EventItem' })
export type EventItem = z.infer<typeof eventItem>

export const event = eventItem.extend({ body, withdrawal }).meta({ id: 'Event' })
export type Event = z.infer<typeof event>
