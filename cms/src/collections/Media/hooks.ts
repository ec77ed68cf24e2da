import type { CollectionConfig } from 'payload'
import { pinAgency } from '../../hooks/pinAgency.ts'
import { announceMedia } from './hooks/announceMedia.ts'
import { checkAlt } from './hooks/checkAlt.ts'
import { explainUpload } from './hooks/explainUpload.ts'
import { removeNames } from './hooks/removeNames.ts'
import { stampFile } from './hooks/stampFile.ts'
import { storeVariants } from './hooks/storeVariants.ts'
import { takeFile } from './hooks/takeFile.ts'

export const mediaHooks: CollectionConfig['hooks'] = {
  beforeOperation: [removeNames, takeFile],
  beforeValidate: [pinAgency('media'), checkAlt],
  beforeChange: [stampFile, storeVariants.stored],
  afterError: [storeVariants.dropped, explainUpload],
  afterChange: [announceMedia.changed],
  beforeDelete: [announceMedia.leaving],
}
