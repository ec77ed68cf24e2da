import type { Check, Contradiction, Doc, Rule } from './contradiction.ts'
import { hoursContradictions } from './hours.ts'
import { hostsOf, leadsTo } from './networkHosts.ts'
import { groupOf, isGiven, rowsOf, timeOf } from './read.ts'

/** Two moments in order; the same moment is no span of time. */
const moments =
  (from: string, until: string, rule: Rule, group?: string): Check =>
  (doc) => {
    const fields = group ? groupOf(doc, group) : doc
    const path = group ? `${group}.${until}` : until
    return timeOf(fields[until]) <= timeOf(fields[from]) ? [{ path, rule }] : []
  }

/** Two calendar days in order: what begins and ends on one day is right. */
const days =
  (from: string, until: string): Check =>
  (doc) =>
    isGiven(doc[from]) && isGiven(doc[until]) && String(doc[until]) < String(doc[from])
      ? [{ path: until, rule: 'end-not-before-start' }]
      : []

// A moment is typed to the minute, and publication happens to the second.
const minuteOf = (value: unknown) => Math.floor(timeOf(value) / 60_000)

const withdrawal: Check = ({ publishedAt, withdrawnAt }) =>
  minuteOf(withdrawnAt) < minuteOf(publishedAt)
    ? [{ path: 'withdrawnAt', rule: 'withdrawal-after-publication' }]
    : []

const serviceTerm: Check = (doc) => {
  const { value, unit } = groupOf(doc, 'term')
  if (isGiven(value) === isGiven(unit)) return []
  return [{ path: isGiven(value) ? 'term.unit' : 'term.value', rule: 'term-with-unit' }]
}

const serviceFee: Check = (doc) => {
  const { kind, mci } = groupOf(doc, 'fee')
  return kind === 'mci' && !isGiven(mci) ? [{ path: 'fee.mci', rule: 'number-of-mci' }] : []
}

const point: Check = (doc) => {
  const { lat, lon } = groupOf(doc, 'point')
  if (isGiven(lat) === isGiven(lon)) return []
  return [{ path: isGiven(lat) ? 'point.lon' : 'point.lat', rule: 'both-coordinates' }]
}

/** Accounts of a demonstration lead to the domain reserved for examples (RFC 2606), never to a stranger. */
const RESERVED = ['example.com']

const accounts: Check = (doc) =>
  rowsOf(doc, 'accounts').flatMap(({ network, url }, at): Contradiction[] => {
    const allowed = hostsOf(network)
    const hosts = doc.demonstration === true ? [...allowed, ...RESERVED] : allowed
    if (!allowed.length || !isGiven(url) || leadsTo(hosts, String(url).trim())) return []
    return [{ path: `accounts.${at}.url`, rule: 'link-of-network', allowed }]
  })

const mciDays: Check = (doc) => {
  const from = rowsOf(doc, 'mci').map((row) => row.from)
  return from.flatMap((day, at): Contradiction[] =>
    isGiven(day) && from.indexOf(day) < at ? [{ path: `mci.${at}.from`, rule: 'day-once' }] : [],
  )
}

/** By collection or global. What is missing here has no two fields that could contradict each other. */
const CHECKS: Record<string, readonly Check[]> = {
  events: [moments('startsAt', 'endsAt', 'end-after-start'), withdrawal],
  vacancies: [moments('publishedAt', 'deadline', 'deadline-after-publication'), withdrawal],
  projects: [days('from', 'until'), withdrawal],
  services: [moments('from', 'until', 'end-after-start', 'downtime'), serviceTerm, serviceFee, withdrawal],
  news: [withdrawal],
  pages: [withdrawal],
  documents: [withdrawal],
  situations: [withdrawal],
  people: [withdrawal],
  faq: [withdrawal],
  agencies: [hoursContradictions, point, accounts],
  platform: [moments('from', 'until', 'end-after-start', 'emergency'), mciDays],
}

/** Where a document of a kind says two things that cannot both be true, with the field at which to mend it. */
export const contradictionsIn = (kind: string, doc: Doc): Contradiction[] =>
  (CHECKS[kind] ?? []).flatMap((check) => check(doc))
