import type { AgencyItem } from '@birlik/shared/contract'
import { type AgencyRecord, withAncestors } from '../../services/publicRead/agencies.ts'
import { relatedOf } from '../../services/publicRead/related.ts'
import type { Reader } from './read.ts'
import { agencyItemOf, lookOf } from './shapes/agencies.ts'

/** What agencies are shown with: the bodies above them and the pictures they have or inherit. */
export async function surroundingsOf({ req, locale }: Reader, agencies: readonly AgencyRecord[]) {
  const ancestors = await withAncestors(req, agencies)
  const looks = agencies.map((agency) => lookOf(agency, ancestors))
  const { media } = await relatedOf(req, [{ media: looks.flatMap(({ emblem, cover }) => [emblem, cover]) }])
  return { locale, ancestors, media }
}

export async function agencyItems(reader: Reader, agencies: readonly AgencyRecord[]): Promise<AgencyItem[]> {
  const surroundings = await surroundingsOf(reader, agencies)
  return agencies.map((agency) => agencyItemOf(agency, surroundings))
}
