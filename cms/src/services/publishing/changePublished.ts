import { LOCALES, type Locale } from '@birlik/shared/locales'
import { commitTransaction, createLocalReq, initTransaction, killTransaction, type Payload } from 'payload'
import { withTransientRetry } from '../../database/withTransientRetry.ts'
import type { ContentKind } from './requiredTexts.ts'

type Fields = Record<string, unknown>
type Change = { collection: ContentKind; id: string; data: Fields; texts: Partial<Record<Locale, Fields>> }

/** New texts of a published document in several languages, published with the last of them; all or nothing. */
export const changePublished = (payload: Payload, change: Change): Promise<void> =>
  withTransientRetry(() => inOneTransaction(payload, change))

async function inOneTransaction(payload: Payload, { collection, id, data, texts }: Change): Promise<void> {
  const languages = LOCALES.filter((locale) => texts[locale])
  const req = await createLocalReq({}, payload)
  const owner = await initTransaction(req)
  try {
    for (const locale of languages) {
      const last = locale === languages.at(-1)
      const fields = last ? { ...data, ...texts[locale], _status: 'published' } : texts[locale]
      const shape = { collection, id, locale, draft: !last, depth: 0, data: fields as never }
      await payload.update({ ...shape, overrideAccess: true, req })
    }
    if (owner) await commitTransaction(req)
  } catch (error) {
    if (owner) await killTransaction(req)
    throw error
  }
}
