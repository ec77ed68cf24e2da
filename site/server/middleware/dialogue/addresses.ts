import { isLocale, type Locale } from '@birlik/shared/locales'
import type { Request } from 'express'
import { createLinks } from '../../../src/lib/links.ts'
import { resolvedHost } from '../../requestContext.ts'

/** Language of an address that a route has matched. */
export const localeOf = ({ params }: Request): Locale => (isLocale(params.locale) ? params.locale : 'kk')

/** Addresses as the reader of this request must see them. */
export const linksFor = (req: Request) => createLinks(resolvedHost(req), localeOf(req))
