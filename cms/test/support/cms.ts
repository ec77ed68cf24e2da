import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getPayload, handleEndpoints, type Payload } from 'payload'
import { freshDatabaseUrl } from './testDatabase.ts'

type Send = { token?: string; body?: unknown; form?: FormData }

export type Cms = {
  payload: Payload
  dataDir: string
  /** Answer of the REST API, as a browser would get it. */
  rest: (method: string, address: string, send?: Send) => Promise<Response>
  close: () => Promise<void>
}

/** The whole cms on an empty database and data directory of its own. Once for each test file: a process has one environment. */
export async function startCms(): Promise<Cms> {
  const { url, dispose } = await freshDatabaseUrl()
  const dataDir = await mkdtemp(join(tmpdir(), 'birlik-data-'))
  Object.assign(process.env, { DATABASE_URL: url, DATA_DIR: dataDir, SITE_ORIGIN: 'https://birlik.example' })
  // Only now: the configuration reads the environment when it is loaded.
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
  const close = async () => {
    await payload.destroy()
    await dispose()
    await rm(dataDir, { recursive: true, force: true })
  }
  return { payload, dataDir, rest, close }
}
