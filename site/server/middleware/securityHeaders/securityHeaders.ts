import type { RequestHandler } from 'express'
import helmet from 'helmet'

/** For whatever Astro does not render; its pages bring a policy with the hashes of their own styles and scripts. */
export const PLAIN_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

const PERMISSIONS = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']

const common = helmet({
  contentSecurityPolicy: false,
  // Sent by resolveHost, which knows whether the reader came by TLS.
  strictTransportSecurity: false,
  referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  xFrameOptions: { action: 'deny' },
  // The open API and pictures may be used elsewhere; their own middleware opens them.
  crossOriginResourcePolicy: { policy: 'same-origin' },
})

/** Headers of every answer. What nobody declares cacheable is not stored. */
export const securityHeaders: RequestHandler = (req, res, next) => {
  res.setHeader('Permissions-Policy', PERMISSIONS.map((name) => `${name}=()`).join(', '))
  res.setHeader('Content-Security-Policy', PLAIN_POLICY)
  res.setHeader('Cache-Control', 'no-store')
  common(req, res, next)
}
