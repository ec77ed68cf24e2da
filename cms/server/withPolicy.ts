import { randomBytes } from 'node:crypto'
import type { RequestListener } from 'node:http'

const ADMIN = /^\/admin(?:[/?]|$)/

/**
 * The pages of the admin run the scripts of their own answer and nobody else's: each has a nonce, which Next 16.4.6 takes from the
 * request and gives to its scripts. Styles go without: Payload 3.90.1 writes an element of them into each page (its order of layers), and
 * attributes of them into most.
 */
export function withPolicy(next: RequestListener): RequestListener {
  return (req, res) => {
    if (ADMIN.test(req.url ?? '')) {
      const policy = policyWith(randomBytes(16).toString('base64'))
      req.headers['content-security-policy'] = policy
      res.setHeader('Content-Security-Policy', policy)
    }
    next(req, res)
  }
}

const policyWith = (nonce: string) =>
  [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ')
