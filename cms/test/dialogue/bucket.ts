import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A bucket as far as storing goes: what is put under an address can be got, asked for and deleted there. `full` refuses what comes, `down` what leaves. */
export async function startBucket() {
  const objects = new Map<string, { bytes: Buffer; type: string }>()
  const state = { full: false, down: false }
  const server = createServer(async (req, res) => {
    const key = decodeURIComponent(
      new URL(req.url ?? '', 'http://bucket').pathname.split('/').slice(2).join('/'),
    )
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk)
    if (req.method === 'PUT') {
      if (state.full) return res.writeHead(507).end()
      objects.set(key, { bytes: Buffer.concat(chunks), type: req.headers['content-type'] ?? '' })
      return res.writeHead(200, { ETag: '"1"' }).end()
    }
    if (req.method === 'DELETE') {
      if (state.down) return res.writeHead(403).end()
      objects.delete(key)
      return res.writeHead(204).end()
    }
    const object = objects.get(key)
    if (!object) return res.writeHead(404).end()
    res.writeHead(200, { 'Content-Length': object.bytes.length, 'Content-Type': object.type, ETag: '"1"' })
    res.end(req.method === 'HEAD' ? undefined : object.bytes)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = () => {
    server.closeAllConnections()
    return new Promise((resolve) => server.close(resolve))
  }
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, objects, state, close }
}
