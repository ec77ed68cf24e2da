import type { Platform } from '../../payload-types.ts'
import type { PublicRequest } from './publicRequest.ts'
import { readerOf } from './readerOf.ts'

/** The platform's settings with their texts in all languages. */
export const platformSettings = ({ payload }: PublicRequest): Promise<Platform> =>
  readerOf(payload).findGlobal('platform') as Promise<Platform>
