import { DEFAULT_LOCALE } from '@birlik/shared/locales'
import type { RequestHandler } from 'express'
import { withoutLink } from '../../../src/lib/dialogue/withoutLink.ts'
import { plainPage } from '../../plainPage.ts'
import { requestIdOf, resolvedHost } from '../../requestContext.ts'
import { keepToThemselves } from '../dialogue/keepToThemselves.ts'
import { canonicalPathOf } from './canonicalPathOf.ts'

/** Leads every address to its one form; `/` opens in Kazakh, whatever the browser prefers. */
export const canonicalPath: RequestHandler = (req, res, next) => {
  // With a query it is how other systems write their addresses, and may lead somewhere.
  if (req.url === '/') return res.redirect(302, `/${DEFAULT_LOCALE}/`)
  if (req.path === '/') return next()

  const canonical = canonicalPathOf(req.path, resolvedHost(req).agencyHost !== null)
  if (canonical === undefined) return void plainPage(res, 400, requestIdOf(req))
  if (canonical === req.path) return next()

  const query = req.url.slice(req.path.length)
  if (withoutLink(canonical) !== canonical) keepToThemselves(res)
  else res.setHeader('Cache-Control', 'public, max-age=3600')
  res.redirect(301, canonical + query)
}
