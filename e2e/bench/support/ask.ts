import { Agent, request } from 'node:http'

export type Answer = { status: number; ms: number; headers: NodeJS.Dict<string | string[]>; body: Buffer }

type Settings = { agent: Agent; encoding?: string; timeout?: number }

/** A bounded set of kept connections. */
export const connections = (count: number) => new Agent({ keepAlive: true, maxSockets: count })

/** Asks for an address and reads the whole answer; 0 stands for none within `timeout`. */
export function ask(url: string, { agent, encoding = 'gzip', timeout = 10_000 }: Settings): Promise<Answer> {
  const began = performance.now()
  return new Promise((done) => {
    const finish = (status: number, headers: Answer['headers'], chunks: Buffer[]) =>
      done({ status, headers, ms: performance.now() - began, body: Buffer.concat(chunks) })
    const asked = request(url, { agent, headers: { 'accept-encoding': encoding } }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.once('end', () => finish(response.statusCode ?? 0, response.headers, chunks))
      response.once('error', () => finish(0, {}, []))
    })
    // The time in the queue of a bounded agent counts, too.
    const late = setTimeout(() => asked.destroy(), timeout)
    asked.once('close', () => clearTimeout(late))
    asked.once('error', () => finish(0, {}, []))
    asked.end()
  })
}
