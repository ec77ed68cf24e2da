import { type IncomingHttpHeaders, request } from 'node:http'

/** Headers as a flat list may repeat a name. */
export type Asked = {
  method?: string
  headers?: Record<string, string> | string[]
  body?: string | Uint8Array
}
export type Answered = { status: number; headers: IncomingHttpHeaders; text: string; bytes: Buffer }

/** Sends a request exactly as written: `fetch` tidies paths and forbids Host. */
export function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {}, body }: Asked = {},
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const req = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (res) => {
      const chunks: Buffer[] = []
      res.on('data', (chunk: Buffer) => chunks.push(chunk))
      res.on('error', reject)
      res.on('end', () => {
        const bytes = Buffer.concat(chunks)
        resolve({ status: res.statusCode ?? 0, headers: res.headers, text: bytes.toString(), bytes })
      })
    })
    req.on('error', reject)
    req.end(body)
  })
}
