import { env } from '../../env.ts'
import { dialogueKeys } from '../dialogueKeys.ts'
import type { Correspondent } from './correspondent.ts'
import type { LetterAgency } from './letterAgency.ts'

/** The citizen's private link, on the agency's first own domain, else on the portal: as `canonical` of site's links. */
export function conversationAddress(
  { slug, domains }: Pick<LetterAgency, 'slug' | 'domains'>,
  { key, language }: Pick<Correspondent, 'key' | 'language'>,
): string {
  const { siteOrigin } = env()
  const own = domains?.[0]?.host
  const home = own
    ? `${new URL(siteOrigin).protocol}//${own}/${language}`
    : `${siteOrigin}/${language}/${slug}`
  return `${home}/dialogue/with/${dialogueKeys().linkOf(key)}`
}
