import type { Response } from 'express'

/** What is said of every address below a secret link: nobody keeps it, finds it or hears where the reader came from. */
export function keepToThemselves(res: Response) {
  res.setHeader('Cache-Control', 'no-store')
  res.setHeader('Referrer-Policy', 'no-referrer')
  res.setHeader('X-Robots-Tag', 'noindex, nofollow')
}
