/** Headers of every answer of cms. */
export const commonHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'SAMEORIGIN',
  'Referrer-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex',
  // What Payload's admin never asks for, and what could ask in its place.
  'Permissions-Policy':
    'camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=(), display-capture=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}
