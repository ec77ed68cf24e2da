import type { CollectionConfig } from 'payload'
import { pinAgency } from '../../hooks/pinAgency.ts'
import { announceMedia } from './hooks/announceMedia.ts'
import { checkAlt } from './hooks/checkAlt.ts'
import { dropForged } from './hooks/dropForged.ts'
import { explainUpload } from './hooks/explainUpload.ts'
import { keepPicture } from './hooks/keepPicture.ts'
import { leaveTombstone } from './hooks/leaveTombstone.ts'
import { refuseUsed } from './hooks/refuseUsed.ts'
import { removeNames } from './hooks/removeNames.ts'
import { replaceFile } from './hooks/replaceFile.ts'
import { stampFile } from './hooks/stampFile.ts'
import { storeVariants } from './hooks/storeVariants.ts'
import { swapFile } from './hooks/swapFile.ts'
import { takeFile } from './hooks/takeFile.ts'

export const mediaHooks: CollectionConfig['hooks'] = {
  beforeOperation: [dropForged, removeNames, replaceFile, takeFile],
  beforeValidate: [pinAgency('media'), keepPicture, checkAlt],
  beforeChange: [stampFile, storeVariants.stored, swapFile],
  afterError: [storeVariants.dropped, explainUpload],
  afterChange: [announceMedia.changed],
  afterDelete: [announceMedia.deleted],
  beforeDelete: [refuseUsed, leaveTombstone],
}
