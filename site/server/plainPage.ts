import { createHash } from 'node:crypto'
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { LOCALES } from '@birlik/shared/locales'
import { t } from '@birlik/shared/messages'
import type { Response } from 'express'
import { PLAIN_POLICY } from './middleware/securityHeaders/securityHeaders.ts'

export type PlainStatus = 400 | 403 | 404 | 405 | 408 | 410 | 413 | 421 | 429 | 500 | 503

const STYLE =
  ':root{color-scheme:light dark}body{max-width:40rem;margin:10vh auto;padding:0 1.5rem;' +
  'font:1.0625rem/1.6 system-ui,sans-serif}section+section{border-top:1px solid;margin-top:1.5rem}small{opacity:.75}'
const POLICY = `${PLAIN_POLICY}; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`

/** An answer in all three languages for what never gets as far as a page; it depends on nothing. */
export function plainPage(res: Response, status: PlainStatus, requestId: string) {
  res.status(status).set('Content-Security-Policy', POLICY).type('html')
  res.send(htmlOf(status, requestId))
}

/** The same for whom the site turns away before the application sees the request. */
export const busyPage = (res: ServerResponse, retryAfter: number) =>
  sendBare(res, 503, { 'Retry-After': retryAfter })

/** For whoever sends so slowly that they are given up. */
export const slowPage = (res: ServerResponse) => sendBare(res, 408)

// Written out once, for they are sent to crowds.
const bare = new Map<PlainStatus, Buffer>()

function sendBare(res: ServerResponse, status: PlainStatus, more: OutgoingHttpHeaders = {}) {
  const page = bare.get(status) ?? Buffer.from(htmlOf(status))
  bare.set(status, page)
  res.writeHead(status, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': page.length,
    'Content-Security-Policy': POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
    ...more,
  })
  res.end(res.req.method === 'HEAD' ? undefined : page)
}

function htmlOf(status: PlainStatus, requestId?: string) {
  const parts = LOCALES.map(
    (locale) =>
      `<section lang="${locale}"><h1>${t(locale, `error.${status}.title`)}</h1><p>${t(locale, `error.${status}.text`)}</p></section>`,
  )
  const code = [status, requestId].filter(Boolean).join(' · ')
  return (
    `<!doctype html><html lang="kk"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
    `<meta name="robots" content="noindex"><title>${status}</title><style>${STYLE}</style></head>` +
    `<body><main>${parts.join('')}<p><small>${code}</small></p></main></body></html>`
  )
}
