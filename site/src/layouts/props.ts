import type { Picture } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import type { Thing } from 'schema-dts'
import type { Crumb } from './crumb.ts'

/** What every page tells its layout. */
export type PageProps = {
  /** Heading and document title. */
  title: string
  /** Title of the document where it says more than the heading, such as that something went wrong. */
  documentTitle?: string
  /** Said under the heading and, for want of `description`, to search engines. */
  lead?: string
  description?: string
  /** Sections above the page, from the top down, without the home. */
  crumbs?: readonly Crumb[]
  /** Languages the page's document has; all three when left out. */
  languages?: readonly Locale[]
  /** Language its texts are shown in; the reader's when left out. */
  language?: Locale
  /** Shown where the address is shared. */
  picture?: Picture | null
  kind?: 'website' | 'article'
  publishedAt?: string
  updatedAt?: string
  /** The one address of the page where it is not the one asked: a service stands on the portal too. */
  canonical?: string
  /** For search engines, beside the breadcrumbs and the owner of the site. */
  things?: readonly Thing[]
  /** False keeps the page out of search engines: results, errors, settings. */
  indexed?: boolean
  /** The site's front door: large name, the slot `head` in place of breadcrumbs and heading. */
  home?: boolean
  /** False where the page has a search box of its own. */
  search?: boolean
}
