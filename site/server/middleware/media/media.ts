import { tag } from '@birlik/shared/contract'
import type { Request, RequestHandler, Response } from 'express'
import { RETRY_AFTER } from '../../../src/lib/api/errors.ts'
import { isKnown } from '../../pageCache/isKnown.ts'
import { plainPage } from '../../plainPage.ts'
import { requestIdOf } from '../../requestContext.ts'
import { askCms, passOn, sentHeaders } from '../../upstream/askCms.ts'

// Names are given by the cms: a UUID, perhaps a size, an extension. No slash, no leading dot, no two dots.
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}(?:\.[A-Za-z0-9]{1,8})?$/
const ASKED = ['range', 'if-range']
const ANSWERED = ['content-type', 'content-length', 'content-range', 'accept-ranges', 'last-modified']
const SHOWN = /^(?:image\/(?!svg)|video\/|audio\/|text\/vtt)/

/** `/media/{name}`: pictures, films and files out of the cms, streamed, with ranges. A name's content never changes. */
export function media(cmsOrigin: string): RequestHandler<{ name: string }> {
  return async (req, res) => {
    const { name } = req.params
    if (!NAME.test(name)) return void plainPage(res, 404, requestIdOf(req))

    const url = `${cmsOrigin}/api/media/file/${name}`
    // The address names the bytes for good, so it is their ETag, with whatever store behind the cms.
    const etag = `"${name}"`
    const headers = rangeFor(req, etag)
    const answer = await askCms({ req, res, url, headers }).catch(() => undefined)
    if (!answer || ![200, 206, 416].includes(answer.status)) {
      await answer?.body?.cancel()
      return missing(req, res, answer?.status)
    }

    res.setHeader('Surrogate-Key', tag.files)
    res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
    if (answer.status !== 416) {
      res.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
      res.setHeader('ETag', etag)
    }
    if (answer.status === 200 && isKnown(req, etag, answer.headers.get('last-modified'))) {
      await answer.body?.cancel()
      return void res.status(304).end()
    }
    // The cms says under which name it is saved; without that the link's `download` attribute knows it.
    if (!SHOWN.test(answer.headers.get('content-type') ?? ''))
      res.setHeader('Content-Disposition', attachment(answer.headers.get('content-disposition')))
    const length = answer.headers.get('x-file-length')
    if (answer.status === 200 && length) res.setHeader('Content-Length', length)
    await passOn(answer, res, ANSWERED)
  }
}

/** A part is asked for only of what the reader has another part of. */
function rangeFor(req: Request, etag: string): Record<string, string> {
  const { 'if-range': having, ...asked } = sentHeaders(req, ASKED)
  return having === undefined || having === etag ? asked : {}
}

/** Of a file that was deleted or replaced the cms says 410. Only what it cannot answer is worth another try. */
function missing(req: Request, res: Response, status = 503) {
  const known = status === 410 ? 410 : status < 500 ? 404 : 503
  if (known === 503) res.setHeader('Retry-After', RETRY_AFTER)
  plainPage(res, known, requestIdOf(req))
}

/** Saved, whatever the cms would do with it. */
const attachment = (given: string | null) => given?.replace(/^\w+/, 'attachment') ?? 'attachment'
