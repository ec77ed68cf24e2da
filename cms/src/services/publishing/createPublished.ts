import type { Locale } from '@birlik/shared/locales'
import { createLocalReq, type Payload } from 'payload'
import { withTransientRetry } from '../../database/withTransientRetry.ts'
import { bringing } from './otherLanguages.ts'
import type { ContentKind } from './requiredTexts.ts'

type Fields = Record<string, unknown>

/** A document to be published: what is the same in all languages, and its texts in each language it has. */
export type WholeDocument = {
  collection: ContentKind
  data: Fields
  /** Localized fields that are not inside arrays or groups. */
  texts: Partial<Record<Locale, Fields>>
}

/**
 * Creates a document in all its languages and publishes it, in one operation with all hooks. A draft and an update for
 * each language took twice the time (65 against 27 ms) and left two versions that nobody wrote.
 */
export async function createPublished(
  payload: Payload,
  { collection, data, texts: { kk, ...others } }: WholeDocument,
): Promise<string> {
  const { id } = await withTransientRetry(async () =>
    payload.create({
      collection,
      locale: 'kk',
      depth: 0,
      overrideAccess: true,
      req: await createLocalReq({ context: bringing(others) }, payload),
      data: { ...data, ...kk, _status: 'published' } as never,
    }),
  )
  return String(id)
}
