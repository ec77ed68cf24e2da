import { getPayload, handleEndpoints, type Payload } from 'payload'

type Send = { token?: string; body?: unknown; form?: FormData }

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
  const payload = await getPayload({ config })
  payload.logger.level = 'silent'
  const rest: Cms['rest'] = (method, address, { token, body, form } = {}) => {
    const headers = new Headers(token ? { authorization: `JWT ${token}` } : {})
    if (body) headers.set('content-type', 'application/json')
    const request = new Request(`http://localhost:3000${address}`, {
      method,
      headers,
      body: form ?? JSON.stringify(body),
    })
    return handleEndpoints({ config, request })
  }
  return { payload, dataDir: process.env.DATA_DIR as string, rest, close: () => payload.destroy() }
}
