import { languageIn, readOldAddress } from '@birlik/shared/rules'
import type { PayloadRequest } from 'payload'
import { env } from '../../env.ts'
import { agencyWithHost } from '../agencies/agencyWithHost.ts'
import { agencyBySlug } from '../publicRead/agencies.ts'
import { PORTAL_PAGES } from './portalPages.ts'

/** The language of the addresses that are kept; a reader is led to the one of their own. */
const ANY = '/kk'

/**
 * An address to lead readers to, as somebody typed or copied it, in the form in which it is kept: `/press/news/x` within the agency's own
 * site, `/kk/…` for any other page of the platform. Null for what is no page of it.
 */
export async function readTarget(
  req: PayloadRequest,
  typed: string,
  agency: { id: string; slug: string } | null,
): Promise<string | null> {
  const text = typed.trim()
  if (!readOldAddress(text) || /[\\\s]/.test(text)) return null
  const url = new URL(text, env().siteOrigin)
  const segments = url.pathname.split('/').filter(Boolean)
  const language = languageIn(segments[0])
  const rest = language ? segments.slice(1) : segments
  const asked = url.search + url.hash
  const within = (parts: string[]) => `/${parts.join('/')}${asked}`
  if (url.origin !== env().siteOrigin) {
    const owner = await agencyWithHost(req, url.hostname)
    if (!owner) return null
    return owner.id === agency?.id ? within(rest) : ANY + within([owner.slug, ...rest])
  }
  const isOfPlatform = language !== undefined || /^https?:/i.test(text)
  if (!isOfPlatform) return within(rest)
  const [first = '', ...others] = rest
  if (!agency) return within(rest)
  const named = await agencyBySlug(req, first)
  if (named) return named.id === agency.id ? within(others) : ANY + within(rest)
  // On the body's own domain its pages have no more than a language before them.
  return PORTAL_PAGES.includes(`/${first}`) ? ANY + within(rest) : within(rest)
}
