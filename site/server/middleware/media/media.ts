import { tag } from '@birlik/shared/contract'
import type { RequestHandler } from 'express'
import { RETRY_AFTER } from '../../../src/lib/api/errors.ts'
import { plainPage } from '../../plainPage.ts'
import { requestIdOf } from '../../requestContext.ts'
import { askCms, passOn, sentHeaders } from '../../upstream/askCms.ts'

// Names are given by the cms: a UUID, perhaps a size, an extension. No slash, no leading dot, no two dots.
const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,127}(?:\.[A-Za-z0-9]{1,8})?$/
const ASKED = ['range', 'if-range', 'if-none-match', 'if-modified-since']
const ANSWERED = ['content-type', 'content-length', 'content-range', 'accept-ranges', 'etag', 'last-modified']
const SHOWN = /^(?:image\/(?!svg)|video\/|audio\/|text\/vtt)/

/** `/media/{name}`: pictures, films and files out of the cms, streamed, with ranges. A name's content never changes. */
export function media(cmsOrigin: string): RequestHandler<{ name: string }> {
  return async (req, res) => {
    const { name } = req.params
    if (!NAME.test(name)) return void plainPage(res, 404, requestIdOf(req))

    const url = `${cmsOrigin}/api/media/file/${name}`
    const answer = await askCms({ req, res, url, headers: sentHeaders(req, ASKED) }).catch(() => undefined)
    if (!answer || ![200, 206, 304, 416].includes(answer.status)) {
      await answer?.body?.cancel()
      const gone = answer !== undefined && answer.status < 500
      if (!gone) res.setHeader('Retry-After', RETRY_AFTER)
      return void plainPage(res, gone ? 404 : 503, requestIdOf(req))
    }

    if (answer.status !== 416) res.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
    res.setHeader('Surrogate-Key', tag.files)
    res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
    res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
    // Without a name: the link's `download` attribute knows the one given by the editor.
    if (!SHOWN.test(answer.headers.get('content-type') ?? ''))
      res.setHeader('Content-Disposition', 'attachment')
    await passOn(answer, res, ANSWERED)
  }
}
