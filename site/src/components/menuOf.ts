import { t } from '@birlik/shared/messages'
import type { Frame } from '../lib/page.ts'

type Item = { key: string; title: string; path: string }

/** What most people come for; the row of the header has room for five Kazakh titles. */
const PRIMARY = ['about', 'press', 'documents', 'services', 'public_relations']

/** The sections of the site that is shown: the standard structure of an agency, or the portal's own. */
export function menuOf({ agency, locale }: Frame): Item[] {
  if (agency) return agency.menu.map(({ key, title, path }) => ({ key, title, path }))
  return [
    { key: 'services', title: t(locale, 'nav.services'), path: '/services' },
    { key: 'situations', title: t(locale, 'nav.situations'), path: '/situations' },
    { key: 'agencies', title: t(locale, 'nav.agencies'), path: '/agencies' },
    { key: 'search', title: t(locale, 'nav.search'), path: '/search' },
    { key: 'sitemap', title: t(locale, 'nav.sitemap'), path: '/sitemap' },
  ]
}

/** Those that stand in the header's row; all of them when there are few. */
export const primaryOf = (items: readonly Item[]): readonly Item[] =>
  items.length <= PRIMARY.length ? items : items.filter(({ key }) => PRIMARY.includes(key))
