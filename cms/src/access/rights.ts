import type { AgencyRole } from './roles.ts'

/** What may be done with the things of an agency. `publish` is also withdrawing and taking off. */
export type Right = 'create' | 'read' | 'readVersions' | 'update' | 'delete' | 'publish'

/** Collections that are guarded alike. */
export type Guarded =
  | 'content'
  | 'media'
  | 'redirects'
  | 'agencies'
  | 'users'
  | 'forms'
  | 'replyTemplates'
  | 'blockedSenders'

const everyone = ['administrator', 'publisher', 'editor', 'translator', 'responder', 'auditor'] as const
const publishers = ['administrator', 'publisher'] as const
const responders = ['administrator', 'responder'] as const
const nobody = [] as const

/**
 * Which roles of an agency have which right in it. An operator has every right everywhere, an auditor of the platform
 * reads everywhere; both stand in `agenciesWhere`. What a role does not find here it may not do.
 */
export const RIGHTS: Record<Guarded, Record<Right, readonly AgencyRole[]>> = {
  content: {
    create: [...publishers, 'editor'],
    read: everyone,
    readVersions: everyone,
    update: [...publishers, 'editor', 'translator'],
    delete: publishers,
    publish: publishers,
  },
  media: {
    create: [...publishers, 'editor'],
    read: everyone,
    readVersions: nobody,
    update: [...publishers, 'editor', 'translator'],
    delete: publishers,
    publish: publishers,
  },
  redirects: {
    create: publishers,
    read: everyone,
    readVersions: nobody,
    update: publishers,
    delete: publishers,
    publish: nobody,
  },
  agencies: {
    create: nobody,
    read: everyone,
    readVersions: nobody,
    update: ['administrator'],
    delete: nobody,
    publish: nobody,
  },
  forms: {
    create: ['administrator'],
    read: everyone,
    readVersions: nobody,
    update: ['administrator'],
    delete: ['administrator'],
    publish: nobody,
  },
  replyTemplates: {
    create: responders,
    read: everyone,
    readVersions: nobody,
    update: responders,
    delete: responders,
    publish: nobody,
  },
  // Made in the inbox, with the conversation that gave reason to it; lifted here.
  blockedSenders: {
    create: nobody,
    read: responders,
    readVersions: nobody,
    update: nobody,
    delete: responders,
    publish: nobody,
  },
  users: {
    create: ['administrator'],
    read: ['administrator'],
    readVersions: nobody,
    update: ['administrator'],
    delete: ['administrator'],
    publish: nobody,
  },
}
