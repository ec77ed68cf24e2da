import { getPayload, type Payload } from 'payload'

type Send = {
  token?: string
  body?: unknown
  form?: FormData
  /** As a client sends it, whatever it is. */
  raw?: string
  language?: string
  headers?: Record<string, string>
}

export type Cms = {
  payload: Payload
  dataDir: string
  /** Answer of the REST API, as a browser would get it. */
  rest: (method: string, address: string, send?: Send) => Promise<Response>
  close: () => Promise<void>
}

/** The whole cms on the empty database and data directory of its test file (`ownEnvironment.ts`). Once for each test file. */
export async function startCms(): Promise<Cms> {
  // Only now: the configuration reads the environment when it is loaded, and a test may have added to it.
  const { default: config } = await import('../../src/payload.config.ts')
  const { answerRest } = await import('../../src/rest/answerRest.ts')
  const payload = await getPayload({ config })
  payload.logger.level = 'silent'
  const rest: Cms['rest'] = (method, address, { token, body, form, raw, language, headers: more } = {}) => {
    const headers = new Headers({ ...more, ...(token && { authorization: `JWT ${token}` }) })
    if (body || raw !== undefined) headers.set('content-type', 'application/json')
    if (language) headers.set('accept-language', language)
    const request = new Request(`http://localhost:3000${address}`, {
      method,
      headers,
      body: form ?? raw ?? JSON.stringify(body),
    })
    return answerRest({ config, request })
  }
  return { payload, dataDir: process.env.DATA_DIR as string, rest, close: () => payload.destroy() }
}
