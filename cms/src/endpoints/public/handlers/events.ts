import type { QueryOf } from '@birlik/shared/contract'
import type { Where } from 'payload'
import { events } from '../shapes/events.ts'
import { between, equal } from './conditions.ts'
import { agencyDocument, agencyList } from './ofAgency.ts'

const conditions = ({ kind, from, until }: QueryOf<'eventList'>): Where[] => [
  ...equal('kind', kind),
  ...between('startsAt', from, until),
]

export const eventList = agencyList(events, conditions)
export const event = agencyDocument(events)
