import type { IncomingMessage, RequestListener } from 'node:http'
import proxyaddr from 'proxy-addr'
import { ADDRESS_HEADER } from '../src/services/accounts/clientAddress.ts'
import { networkOf } from './networkOf.ts'

/**
 * Writes down who asks, for what Next hands on knows no connection. Only behind a proxy of ours does X-Forwarded-For say who it is; whatever
 * a client sends under the name of our header is overwritten.
 */
export function noteAddress(trustProxy: boolean, next: RequestListener): RequestListener {
  return (req, res) => {
    req.headers[ADDRESS_HEADER] = networkOf(addressOf(req, trustProxy))
    next(req, res)
  }
}

/** As Express has it in site: one proxy is believed, the one that asks us. */
function addressOf(req: IncomingMessage, trustProxy: boolean): string {
  try {
    return proxyaddr(req, (_, hop) => trustProxy && hop === 0)
  } catch {
    return req.socket.remoteAddress ?? ''
  }
}
