import { DEFAULT_LOCALE, LOCALES, type Locale } from '@birlik/shared/locales'

type Asked = Pick<App.Locals, 'agencyHost' | 'origin' | 'portalOrigin'>
/** An agency as far as addresses need it; null is the portal. */
export type Site = { slug: string; domains: readonly string[] } | null

export type Links = ReturnType<typeof createLinks>

/**
 * Addresses as the reader of this request must see them: on the portal's host `/kk/maidd/press/news`, on the
 * agency's own host `/kk/press/news`. `path` is always an address within the agency's site or the portal,
 * without language, starting with a slash.
 */
export function createLinks(asked: Asked, locale: Locale) {
  const agency = (slug: string, path = '/', language = locale) => {
    if (slug === asked.agencyHost) return within(`/${language}`, path)
    const onPortal = within(`/${language}/${slug}`, path)
    return asked.agencyHost === null ? onPortal : asked.portalOrigin + onPortal
  }
  const portal = (path = '/', language = locale) => {
    const onPortal = within(`/${language}`, path)
    return asked.agencyHost === null ? onPortal : asked.portalOrigin + onPortal
  }
  /** The one absolute address of a page, whatever host was asked: an agency's first own domain, else the portal. */
  const canonical = (site: Site, path = '/', language = locale) => {
    if (site === null) return asked.portalOrigin + within(`/${language}`, path)
    const [domain] = site.domains
    if (domain === undefined) return asked.portalOrigin + within(`/${language}/${site.slug}`, path)
    return `${new URL(asked.portalOrigin).protocol}//${domain}${within(`/${language}`, path)}`
  }
  return {
    locale,
    /** Address on an agency's site: `links.agency('maidd', '/press/news')`. */
    agency,
    /** Address on the portal: `links.portal('/services')`. */
    portal,
    /** Address on the site that shows the page: an agency's, or the portal for null. */
    on: (site: { slug: string } | null, path = '/', language = locale) =>
      site === null ? portal(path, language) : agency(site.slug, path, language),
    canonical,
    /** Absolute address of a thing on the host that was asked, such as a picture for Open Graph. */
    absolute: (href: string) => new URL(href, asked.origin).href,
    /** `hreflang` alternatives of a page for the languages it has; x-default is Kazakh when it has it. */
    alternates(site: Site, path: string, languages: readonly Locale[] = LOCALES) {
      const links = languages.map((language) => ({
        hreflang: language as string,
        href: canonical(site, path, language),
      }))
      const first = languages.includes(DEFAULT_LOCALE) ? DEFAULT_LOCALE : languages[0]
      return first === undefined
        ? links
        : [...links, { hreflang: 'x-default', href: canonical(site, path, first) }]
    },
  }
}

/** Homes end with a slash, deeper addresses do not. */
const within = (root: string, path: string) => (/^\/(?:[?#]|$)/.test(path) ? `${root}${path}` : root + path)
