import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import {
  CONVERSATIONS_PATH,
  type Conversation,
  conversation as conversationSchema,
  FILE_NAME_HEADER,
  FILES_PATH,
  SUBMISSIONS_PATH,
  type Submission,
  submission,
  submissions,
} from '@birlik/shared/contract'
import { keyFor } from '@birlik/shared/keys'
import { startExampleCms } from './exampleCms.ts'
import { stopServer } from './startSite.ts'

export const SECRET = 'a secret of an installation, 32 or more'

type Outcome = { outcome: 'taken' | 'refused' | 'later'; reason?: string }

export type DialogueCms = Awaited<ReturnType<typeof startDialogueCms>>

/** The example cms, which also takes what citizens send, as the contract says. */
export async function startDialogueCms() {
  const examples = await startExampleCms()
  const peer = {
    /** What was taken, in that order, by key. */
    taken: new Map<string, Submission>(),
    /** Keys of each batch as it came. */
    batches: [] as string[][],
    files: new Map<string, { name: string; bytes: Buffer }>(),
    conversations: new Map<string, Conversation>(),
    read: [] as string[],
    judge: (_one: Submission): Outcome => ({ outcome: 'taken' }),
    /** Answers instead, when it says so. */
    instead: (_req: IncomingMessage, _res: ServerResponse): boolean => false,
  }

  const server = createServer((req, res) => void answer(req, res).catch(() => res.writeHead(500).end()))
  const up = (at: number) => new Promise<void>((resolve) => server.listen(at, '127.0.0.1', resolve))
  await up(0)
  const { port } = server.address() as AddressInfo

  async function answer(req: IncomingMessage, res: ServerResponse) {
    if (peer.instead(req, res)) return
    const { pathname } = new URL(req.url ?? '/', 'http://cms')
    if (!pathname.startsWith('/api/private/')) return void examples.server.emit('request', req, res)
    if (req.headers.authorization !== `Bearer ${keyFor(SECRET, 'site')}`) return void res.writeHead(401).end()
    const body = await buffer(req)
    if (pathname === SUBMISSIONS_PATH) return take(body, res)
    const [, key = '', rest = ''] = /^\/api\/private\/dialogue\/\w+\/([^/]+)(\/.*)?$/.exec(pathname) ?? []
    if (pathname.startsWith(FILES_PATH)) {
      peer.files.set(key, { name: decodeURIComponent(String(req.headers[FILE_NAME_HEADER])), bytes: body })
      return void res.writeHead(204).end()
    }
    if (!pathname.startsWith(CONVERSATIONS_PATH)) return void res.writeHead(404).end()
    const found = peer.conversations.get(key)
    if (rest === '/read') peer.read.push(key)
    if (rest.startsWith('/files/') && found) {
      res.writeHead(200, {
        'content-type': 'application/pdf',
        'content-disposition': 'attachment; filename="a.pdf"',
      })
      return void res.end('%PDF')
    }
    if (!found) return void res.writeHead(404).end()
    res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(found))
  }

  function take(body: Buffer, res: ServerResponse) {
    const parsed = submissions
      .parse(JSON.parse(body.toString()))
      .submissions.map((one) => submission.parse(one))
    peer.batches.push(parsed.map(({ key }) => key))
    // All or nothing, as one transaction.
    const outcomes = parsed.map((one) => ({ key: one.key, ...peer.judge(one) }))
    for (const [index, one] of parsed.entries())
      if (outcomes[index]?.outcome === 'taken' && !peer.taken.has(one.key)) peer.taken.set(one.key, one)
    res.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ outcomes }))
  }

  return Object.assign(peer, {
    origin: `http://127.0.0.1:${port}`,
    /** Lets the cms know a conversation. */
    show: (one: Conversation) => peer.conversations.set(one.key, conversationSchema.parse(one)),
    /** Takes it away, and brings it back at the same address. */
    down: () => stopServer(server),
    up: () => up(port),
    async stop() {
      await stopServer(examples.server)
      if (server.listening) await stopServer(server)
    },
  })
}
