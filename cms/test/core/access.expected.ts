/** Whoever may ask: the platform's roles, an agency's roles, an account without any, nobody logged in. */
export const ACTORS = [
  'operator',
  'platformAuditor',
  'administrator',
  'publisher',
  'editor',
  'translator',
  'responder',
  'auditor',
  'none',
  'anonymous',
] as const
export type Actor = (typeof ACTORS)[number]

/** `publish` covers publishing, `unpublish` taking off, `withdraw` marking as no longer valid. */
export const OPERATIONS = [
  'create',
  'read',
  'readVersions',
  'update',
  'publish',
  'unpublish',
  'withdraw',
  'delete',
] as const
export type Operation = (typeof OPERATIONS)[number]

/** Who may do it with what is their own agency's, and who with another agency's. An operation without a row: nobody. */
type Rule = { own: Actor[]; other: Actor[] }
export type Row = Partial<Record<Operation, Rule>>

const staff: Actor[] = ['administrator', 'publisher', 'editor', 'translator', 'responder', 'auditor']
const rule = (own: Actor[], other: Actor[]): Rule => ({ own, other })
const operatorAnd = (...own: Actor[]) => rule(['operator', ...own], ['operator'])
const readers = rule(['operator', 'platformAuditor', ...staff], ['operator', 'platformAuditor'])
const publishers = operatorAnd('administrator', 'publisher')

const content: Row = {
  create: operatorAnd('administrator', 'publisher', 'editor'),
  read: readers,
  readVersions: readers,
  update: operatorAnd('administrator', 'publisher', 'editor', 'translator'),
  publish: publishers,
  unpublish: publishers,
  withdraw: publishers,
  delete: publishers,
}

const everyoneWhoWorksHere = rule(
  ['operator', 'platformAuditor', ...staff],
  ['operator', 'platformAuditor', ...staff],
)
const operatorOnly = rule(['operator'], ['operator'])

/** Of the platform: there is no other agency, both columns are the same. */
const platformContent: Row = {
  create: operatorOnly,
  read: everyoneWhoWorksHere,
  readVersions: everyoneWhoWorksHere,
  update: operatorOnly,
  publish: operatorOnly,
  unpublish: operatorOnly,
  withdraw: operatorOnly,
  delete: operatorOnly,
}

const nothing: Row = {}

/** What every actor may do with every collection. A collection without a row fails the test. */
export const EXPECTED: Record<string, Row> = {
  news: content,
  pages: content,
  documents: content,
  services: content,
  people: content,
  events: content,
  vacancies: content,
  projects: content,
  faq: content,
  situations: platformContent,
  topics: {
    create: operatorOnly,
    read: everyoneWhoWorksHere,
    update: operatorOnly,
    delete: operatorOnly,
  },
  'calendar-days': {
    create: operatorOnly,
    read: everyoneWhoWorksHere,
    update: operatorOnly,
    delete: operatorOnly,
  },
  media: {
    create: operatorAnd('administrator', 'publisher', 'editor'),
    read: readers,
    update: operatorAnd('administrator', 'publisher', 'editor', 'translator'),
    delete: publishers,
  },
  redirects: { create: publishers, read: readers, update: publishers, delete: publishers },
  forms: {
    create: operatorAnd('administrator'),
    read: readers,
    update: operatorAnd('administrator'),
    delete: operatorAnd('administrator'),
  },
  'reply-templates': {
    create: operatorAnd('administrator', 'responder'),
    read: readers,
    update: operatorAnd('administrator', 'responder'),
    delete: operatorAnd('administrator', 'responder'),
  },
  // Made in the inbox only, by no operator either; a block is lifted, never rewritten.
  'blocked-senders': {
    read: rule(
      ['operator', 'platformAuditor', 'administrator', 'responder'],
      ['operator', 'platformAuditor'],
    ),
    delete: operatorAnd('administrator', 'responder'),
  },
  agencies: {
    create: operatorOnly,
    read: readers,
    update: operatorAnd('administrator'),
    delete: operatorOnly,
  },
  users: {
    create: operatorAnd('administrator'),
    read: rule(['operator', 'platformAuditor', 'administrator'], ['operator', 'platformAuditor']),
    update: operatorAnd('administrator'),
    delete: operatorAnd('administrator'),
  },
  // What people wrote: not even the operator's.
  conversations: nothing,
  messages: nothing,
  notes: nothing,
  attachments: nothing,
  handovers: nothing,
  letters: nothing,
  presences: nothing,
  outbox: nothing,
  'site-processes': nothing,
  'media-uses': nothing,
  'gone-files': nothing,
  'search-entries': nothing,
  'search-words': nothing,
  'payload-kv': nothing,
  'payload-migrations': nothing,
  'payload-locked-documents': {
    read: readers,
    update: operatorAnd('administrator', 'publisher', 'editor', 'translator'),
    delete: operatorAnd('administrator', 'publisher', 'editor', 'translator'),
  },
  // Everybody's own rows only, which the test of preferences shows: those of others are here.
  'payload-preferences': nothing,
}
