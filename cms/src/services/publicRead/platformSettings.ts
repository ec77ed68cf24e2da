import type { PayloadRequest } from 'payload'
import type { Platform } from '../../payload-types.ts'
import { readerOf } from './readerOf.ts'

/** The platform's settings with their texts in all languages. */
export const platformSettings = ({ payload }: PayloadRequest): Promise<Platform> =>
  readerOf(payload).findGlobal('platform') as Promise<Platform>
