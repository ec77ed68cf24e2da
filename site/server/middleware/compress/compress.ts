import compression from 'compression'
import type { RequestHandler } from 'express'

/**
 * Compresses whatever is text and goes past the page cache, which keeps its own compressed copies. A part of a file stays as it is: its
 * range counts the bytes of the whole one. An ETag turns weak, since a strong one names the very bytes (RFC 9110 §8.8.3).
 */
export const compress: RequestHandler = compression({
  filter(req, res) {
    if (res.statusCode === 206 || !compression.filter(req, res)) return false
    const etag = res.getHeader('ETag')
    if (typeof etag === 'string' && !etag.startsWith('W/')) res.setHeader('ETag', `W/${etag}`)
    return true
  },
})
