import { answerFeed } from '../../../lib/machines/answerFeed.ts'

/** News of an agency as RSS 2.0. */
export const GET = answerFeed('rss2')
