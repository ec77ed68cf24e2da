import cors from 'cors'
import type { RequestHandler } from 'express'

/** What is made for machines: the open API, files, feeds, tables, calendars, site maps. Nothing of it depends on who asks. */
const OPEN =
  /^\/(?:api\/v1\/|media\/|sitemap\.xml$|sitemaps\/|(?:kk|ru|en)\/(?:.*\/)?[^/]+\.(?:xml|csv|ics)$)/

const READABLE = [
  'Accept-Ranges',
  'Content-Disposition',
  'Content-Length',
  'Content-Range',
  'ETag',
  'Link',
  'RateLimit',
  'RateLimit-Policy',
  'Retry-After',
  'X-Request-Id',
]

/** Lets pages of any origin read what is made for machines, and answers browsers that ask first, whatever headers they will send. */
export function openToAll(): RequestHandler {
  const open = cors({
    origin: '*',
    methods: ['GET', 'HEAD', 'OPTIONS'],
    exposedHeaders: READABLE,
    maxAge: 86_400,
  })
  return (req, res, next) => {
    if (!OPEN.test(req.path)) return next()
    res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    open(req, res, next)
  }
}
