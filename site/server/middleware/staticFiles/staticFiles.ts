import { sep } from 'node:path'
import express, { type RequestHandler } from 'express'

const HASHED = `${sep}_astro${sep}`

/** What the build left in dist/client. Names with a hash never change. */
export function staticFiles(directory: string): RequestHandler {
  return express.static(directory, {
    index: false,
    redirect: false,
    cacheControl: false,
    setHeaders(res, path) {
      const keep = path.includes(HASHED) ? 'max-age=31536000, immutable' : 'max-age=86400'
      res.setHeader('Cache-Control', `public, ${keep}`)
    },
  })
}
