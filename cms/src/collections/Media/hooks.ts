import type { CollectionConfig } from 'payload'
import { pinAgency } from '../../hooks/pinAgency.ts'
import { announceMedia } from './hooks/announceMedia.ts'
import { checkAlt } from './hooks/checkAlt.ts'
import { stampFile } from './hooks/stampFile.ts'
import { takeFile } from './hooks/takeFile.ts'

export const mediaHooks: CollectionConfig['hooks'] = {
  beforeOperation: [takeFile],
  beforeValidate: [pinAgency('media'), checkAlt],
  beforeChange: [stampFile],
  afterChange: [announceMedia.changed],
  beforeDelete: [announceMedia.leaving],
}
