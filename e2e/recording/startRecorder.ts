import { createServer } from 'node:http'
import { CHANGES_PATH } from '@birlik/shared/contract'
import { type Exchange, exchangeOf } from './exchange.ts'
import { listenAnywhere } from './listenAnywhere.ts'

/** Stands between site and cms and keeps what is said. */
export async function startRecorder(cms: string) {
  const heard = new Map<string, Exchange>()
  const server = createServer(async (req, res) => {
    const address = req.url ?? ''
    // Nothing changes while it is recorded.
    if (address.startsWith(CHANGES_PATH)) return
    const headers = { accept: req.headers.accept ?? '*/*', authorization: req.headers.authorization ?? '' }
    const exchange = await exchangeOf(address, await fetch(cms + address, { headers, redirect: 'manual' }))
    heard.set(address, exchange)
    const { status, headers: told, body } = exchange
    res.writeHead(status, told).end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  return { ...(await listenAnywhere(server)), heard }
}
