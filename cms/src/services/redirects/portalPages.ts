/** Pages of the portal itself; of its services and situations each has an address of its own. */
export const PORTAL_PAGES: readonly string[] = [
  '/',
  '/agencies',
  '/services',
  '/situations',
  '/search',
  '/dialogue',
  '/dialogue/figures',
  '/preferences',
  '/privacy',
  '/accessibility',
  '/sitemap',
]
