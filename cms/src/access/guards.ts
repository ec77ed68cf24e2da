import type { Access, Where } from 'payload'
import { idOf } from '../services/idOf.ts'
import { agenciesWhere } from './agenciesWhere.ts'
import { locks } from './locks.ts'
import { mayRunPlatform } from './mayRunPlatform.ts'
import type { Guarded, Right } from './rights.ts'
import { inOwnName } from './roles.ts'
import { worksHere } from './worksHere.ts'

/** The access functions of one collection; a missing one denies. */
export type Guard = Partial<
  Record<'create' | 'read' | 'readVersions' | 'update' | 'delete' | 'unlock', Access>
>

const within = (field: string, agencies: string[] | 'all'): boolean | Where => {
  if (agencies === 'all') return true
  return agencies.length > 0 && { [field]: { in: agencies } }
}

/** A document saved as published asks for more than the same one saved as a draft. */
const rightFor = (right: Right, data: unknown): Right =>
  (data as { _status?: unknown } | undefined)?._status === 'published' ? 'publish' : right

/** Whether something may be made for the agency that is named; where none is named yet, for any at all. */
const mayCreate =
  (what: Guarded): Access =>
  ({ req, data }) => {
    const agencies = agenciesWhere(req.user, rightFor('create', data), what)
    if (agencies === 'all') return true
    const named = idOf(data?.agency)
    return named ? agencies.includes(named) : agencies.length > 0
  }

/** Things with an `agency`: news, documents, redirects … */
const ofAgency = (what: Guarded): Guard => ({
  create: mayCreate(what),
  read: ({ req }) => within('agency', agenciesWhere(req.user, 'read', what)),
  readVersions: ({ req }) => within('version.agency', agenciesWhere(req.user, 'readVersions', what)),
  update: ({ req, data }) => within('agency', agenciesWhere(req.user, rightFor('update', data), what)),
  delete: ({ req }) => within('agency', agenciesWhere(req.user, 'delete', what)),
})

const content = ofAgency('content')

/**
 * Who gets the bytes of a file is decided by Media/answerFile.ts. What has no agency is the platform's, for all to use. What something
 * public uses is changed by those who may publish there, and a replaced file by nobody.
 */
const media: Guard = {
  ...ofAgency('media'),
  update: ({ req }) => {
    const publishing = within('agency', agenciesWhere(req.user, 'publish', 'media'))
    const writing = within('agency', agenciesWhere(req.user, 'update', 'media'))
    const present: Where = { formerOf: { exists: false } }
    if (publishing === true) return present
    if (writing === false) return false
    const unseen: Where = { and: [writing as Where, { isPublic: { not_equals: true } }] }
    return { and: [present, publishing ? { or: [publishing, unseen] } : unseen] }
  },
  read: ({ req, isReadingStaticFile }) => {
    if (isReadingStaticFile) return true
    const own = within('agency', agenciesWhere(req.user, 'read', 'media'))
    return typeof own === 'boolean' ? own : { or: [own, { agency: { exists: false } }] }
  },
}

/** Made in the inbox, with the conversation that gave reason to it: through Payload by nobody, not even an operator. */
const { read, delete: lift } = ofAgency('blockedSenders')
const blockedSenders: Guard = { read, delete: lift }

const agencies: Guard = {
  create: mayRunPlatform,
  read: ({ req }) => within('id', agenciesWhere(req.user, 'read', 'agencies')),
  update: ({ req }) => within('id', agenciesWhere(req.user, 'update', 'agencies')),
  delete: mayRunPlatform,
}

/** Oneself, and the people of the agencies one administers. Operators are touched by operators only. */
const usersFor =
  (right: Right): Access =>
  ({ req }) => {
    if (!req.user) return false
    const members = within('memberships.agency', agenciesWhere(req.user, right, 'users'))
    if (members === true) return true
    const self = right === 'delete' ? [] : [{ id: { equals: req.user.id } }]
    const others = members ? [{ and: [members, { platformRole: { equals: 'none' } }] }] : []
    return self.length + others.length > 0 && { or: [...self, ...others] }
  }
const users: Guard = {
  create: ({ req }) => agenciesWhere(req.user, 'create', 'users').length > 0,
  read: usersFor('read'),
  update: usersFor('update'),
  delete: usersFor('delete'),
  // Oneself excepted: a stolen session would go on guessing.
  unlock: usersFor('delete'),
}

const loggedIn: Access = ({ req }) => worksHere(req.user)

/** Life situations and topics: written by the operator, seen by everybody who works here. */
const platformWide: Guard = {
  create: mayRunPlatform,
  read: loggedIn,
  readVersions: loggedIn,
  update: mayRunPlatform,
  delete: mayRunPlatform,
}

/** Rows that the program keeps for itself. */
const machine: Guard = {}

/** How somebody has arranged their own screens. */
const ownRow: Access = ({ req }): boolean | Where => {
  const user = inOwnName(req.user)
  if (!user) return false
  return { and: [{ 'user.value': { equals: user.id } }, { 'user.relationTo': { equals: 'users' } }] }
}
/** Written by their key alone, where they are bounded (endpoints/accounts/boundPreferences.ts). */
const preferences: Guard = { read: ownRow, delete: ownRow }

/** Every collection and its guard. One that is absent keeps the program from starting. */
export const GUARDS: Record<string, Guard> = {
  news: content,
  pages: content,
  documents: content,
  services: content,
  people: content,
  events: content,
  vacancies: content,
  projects: content,
  faq: content,
  situations: platformWide,
  topics: platformWide,
  media,
  agencies,
  users,
  redirects: ofAgency('redirects'),
  forms: ofAgency('forms'),
  'reply-templates': ofAgency('replyTemplates'),
  'blocked-senders': blockedSenders,
  'calendar-days': platformWide,
  // What people wrote is read and answered in the inbox, through endpoints that know each agency's responders; not even an
  // operator of the platform finds it here.
  conversations: machine,
  messages: machine,
  notes: machine,
  attachments: machine,
  handovers: machine,
  presences: machine,
  letters: machine,
  outbox: machine,
  'site-processes': machine,
  'media-uses': machine,
  'gone-files': machine,
  'search-entries': machine,
  'search-words': machine,
  'payload-kv': machine,
  'payload-migrations': machine,
  'payload-locked-documents': locks,
  'payload-preferences': preferences,
}
