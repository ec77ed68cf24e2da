import type { CollectionConfig } from 'payload'
import type { ContentKind } from '../services/publishing/requiredTexts.ts'
import { indexForSearch, removeFromSearch } from '../services/search/index.ts'
import { announceChange } from './announceChange.ts'
import { checkInstead } from './checkInstead.ts'
import { fillSlug } from './fillSlug.ts'
import { guardPublicRow } from './guardPublicRow.ts'
import { keepAddresses } from './keepAddresses.ts'
import { keepMediaUses } from './keepMediaUses.ts'
import { noteIntent } from './noteIntent.ts'
import { pinAgency } from './pinAgency.ts'
import { publishDocument } from './publishDocument.ts'
import { refuseDeadLinks } from './refuseDeadLinks.ts'
import { refuseForeignMedia } from './refuseForeignMedia.ts'
import { refuseUnknownForms } from './refuseUnknownForms.ts'
import { whenPublic } from './whenPublic.ts'

/** What happens to every public document on its way into the database, in this order. */
export function contentHooks(kind: ContentKind, platformWide: boolean): CollectionConfig['hooks'] {
  const owned = platformWide ? [] : [pinAgency('content'), guardPublicRow]
  return {
    beforeOperation: [noteIntent],
    beforeValidate: [
      ...owned,
      fillSlug(kind),
      refuseForeignMedia,
      refuseUnknownForms,
      refuseDeadLinks,
      checkInstead,
    ],
    beforeChange: [publishDocument(kind)],
    afterChange: [
      keepMediaUses.changed(kind),
      ...[keepAddresses.changed(kind), announceChange.changed(kind), indexForSearch(kind)].map(whenPublic),
    ],
    afterDelete: [
      keepMediaUses.deleted(kind),
      keepAddresses.deleted(kind),
      announceChange.deleted(kind),
      removeFromSearch,
    ],
  }
}
