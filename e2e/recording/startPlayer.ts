import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { CHANGES_PATH } from '@birlik/shared/contract'
import type { Exchange } from './exchange.ts'
import { listenAnywhere } from './listenAnywhere.ts'

export const RECORDINGS = join(import.meta.dirname, '../recordings')

/** Stands for any picture: they are not recorded, and pages give their measures. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
)

/** Answers what cms was heard to answer, and nothing else; nothing ever changes. */
export async function startPlayer() {
  const exchanges = new Map(
    readdirSync(RECORDINGS).map((name) => {
      const exchange = JSON.parse(readFileSync(join(RECORDINGS, name), 'utf8')) as Exchange
      return [exchange.request, exchange] as const
    }),
  )
  const server = createServer((req, res) => {
    const address = req.url ?? ''
    if (address.startsWith(CHANGES_PATH)) return
    if (address.startsWith('/api/media/file/')) return res.setHeader('content-type', 'image/png').end(PIXEL)
    const known = exchanges.get(address)
    if (!known) {
      console.error(`not recorded: ${address}. Record anew: npm run record`)
      return res.writeHead(501, { 'content-type': 'text/plain' }).end(`${address} is not recorded`)
    }
    const { status, headers, body } = known
    res.writeHead(status, headers).end(typeof body === 'string' ? body : JSON.stringify(body))
  })
  return listenAnywhere(server)
}
