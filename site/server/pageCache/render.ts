import type { RequestListener } from 'node:http'
import inject from 'light-my-request'
import { setReader } from '../reader.ts'
import { type ResolvedHost, setResolvedHost } from '../requestContext.ts'
import type { Answer } from './kept.ts'

type Asked = {
  host: ResolvedHost
  url: string
  /** Aborted when nobody waits for it any more. */
  readers: AbortSignal
}

/**
 * Asks the application for an address as nobody in particular: no cookie, no language of a browser, nothing of the reader
 * whose request happens to be first gets into an answer that many will read.
 */
export async function render(app: RequestListener, { host, url, readers }: Asked): Promise<Answer> {
  const dispatch: RequestListener = (req, res) => {
    setResolvedHost(req, host)
    setReader(req, readers)
    // As its own: Express gives every response another prototype, and these collect the body.
    const { write, end, writeHead, destroy } = res
    Object.assign(res, { write, end, writeHead, destroy })
    app(req, res)
  }
  const answer = await inject(dispatch, { method: 'GET', url, headers: { host: host.host } })
  return { status: answer.statusCode, headers: answer.headers, body: answer.rawPayload }
}
