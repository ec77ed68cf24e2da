import { sep } from 'node:path'
import { isLocale } from '@birlik/shared/locales'
import express, { type RequestHandler } from 'express'

const HASHED = `${sep}_astro${sep}`

/** What the build left in dist/client. Names with a hash never change. */
export function staticFiles(directory: string): RequestHandler {
  const files = express.static(directory, {
    index: false,
    redirect: false,
    cacheControl: false,
    setHeaders(res, path) {
      const keep = path.includes(HASHED) ? 'max-age=31536000, immutable' : 'max-age=86400'
      res.setHeader('Cache-Control', `public, ${keep}`)
    },
  })
  return (req, res, next) => {
    // A page is no file, and to find that out is a turn of the thread pool that its reader waits for.
    if (isLocale(req.path.split('/')[1])) return next()
    return files(req, res, next)
  }
}
