import type { PayloadRequest } from 'payload'
import type { Platform } from '../../payload-types.ts'

/** The platform's settings with their texts in all languages. */
export async function platformSettings(req: PayloadRequest): Promise<Platform> {
  return req.payload.findGlobal({
    slug: 'platform',
    depth: 0,
    locale: 'all',
    fallbackLocale: false,
    overrideAccess: true,
    req,
  }) as Promise<Platform>
}
