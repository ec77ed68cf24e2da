import { createHash } from 'node:crypto'
import express, { type Request, type RequestHandler, type Response, Router } from 'express'
import { PREFERENCES_COOKIE, type Preferences, preferences as schema } from '../../../src/lib/preferences.ts'
import { resolvedHost } from '../../requestContext.ts'
import { sameOrigin } from '../sameOrigin/sameOrigin.ts'
import { ownPath } from './ownPath.ts'
import { stylesheetOf } from './stylesheetOf.ts'

const YEAR = 365 * 86_400

/**
 * The low-vision mode: `POST /preferences` keeps a choice in a cookie (works without JavaScript), `/preferences.css`
 * acts it out. Pages stay the same for everybody.
 */
export function preferences(): Router {
  const router = Router()
  router.post('/preferences', sameOrigin, express.urlencoded({ extended: false, limit: '4kb' }), keepChoice)
  router.get('/preferences.css', stylesheet)
  return router
}

const keepChoice: RequestHandler = (req, res) => {
  const { origin, secure } = resolvedHost(req)
  const form = (req.body ?? {}) as Record<string, unknown>
  const chosen = schema.parse(form.reset === undefined ? form : {})
  res.cookie(PREFERENCES_COOKIE, new URLSearchParams(chosen).toString(), {
    maxAge: YEAR * 1000,
    sameSite: 'lax',
    secure,
    // Not HttpOnly: the form's script shows what was chosen.
    httpOnly: false,
    encode: String,
  })
  res.redirect(303, ownPath(form.back, origin) ?? '/')
}

function stylesheet(req: Request, res: Response) {
  const css = stylesheetOf(chosenBy(req.headers.cookie))
  // Asked again each time: Chromium's cache does not see cookies, so with a max-age a new choice never showed
  // (tried in Chromium 156), `Vary: Cookie` or not. An unchanged sheet is a 304 without a body.
  res.setHeader('Cache-Control', 'private, no-cache')
  res.setHeader('Vary', 'Cookie')
  res.setHeader('ETag', `"${createHash('sha256').update(css).digest('base64url').slice(0, 16)}"`)
  res.type('css').send(css)
}

function chosenBy(cookies: string | undefined): Preferences {
  const pair = cookies?.split(/; */).find((cookie) => cookie.startsWith(`${PREFERENCES_COOKIE}=`))
  return schema.parse(Object.fromEntries(new URLSearchParams(pair?.slice(PREFERENCES_COOKIE.length + 1))))
}
