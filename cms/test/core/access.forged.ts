import { CONTENT_KINDS } from '../../src/services/publishing/requiredTexts.ts'
import type { Actor } from './access.expected.ts'

export const STAMP = '2001-02-03T04:05:06.000Z'
const ID = '0199b000-0000-7000-8000-00000000f0f0'

type Data = Record<string, unknown>

const publication: Data = { listed: true, changedAt: STAMP, languages: ['kk', 'ru', 'en'] }

/** What only the program sets, by collection, beside what every collection has. */
const OF: Record<string, Data> = {
  news: { source: 'forged', sourceDigest: 'forged' },
  media: {
    originalName: 'forged',
    format: 'EXE',
    isPublic: true,
    formerOf: 'forged',
    formerSince: STAMP,
    filename: 'forged.png',
    mimeType: 'application/pdf',
    filesize: 1,
    width: 1,
    height: 1,
    url: '/forged',
    thumbnailURL: '/forged',
    _objectKey: 'forged',
  },
  agencies: { formerSlugs: ['forged'] },
  users: {
    loginAttempts: -100,
    lockUntil: STAMP,
    salt: 'forged',
    hash: 'forged',
    resetPasswordToken: 'forged',
  },
}

const PUBLISHERS: readonly Actor[] = ['operator', 'administrator', 'publisher']

/** What a client may try to set of a document and must not: when it was made, whether it stands in lists, whose bytes it has … */
export function forgedFor(slug: string, actor: Actor): Data {
  const isContent = CONTENT_KINDS.some((kind) => kind === slug)
  // The date of publication may be set by those who publish.
  const dates = isContent && !PUBLISHERS.includes(actor) ? { publishedAt: STAMP, withdrawnAt: STAMP } : {}
  return { id: ID, createdAt: STAMP, updatedAt: STAMP, ...(isContent && publication), ...dates, ...OF[slug] }
}
