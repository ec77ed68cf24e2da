import { answerFeed } from '../../../lib/machines/answerFeed.ts'

/** News of an agency as Atom. */
export const GET = answerFeed('atom1')
