import { createServer, type Server } from 'node:http'

/** What operators ask of a process; nobody else is told. */
export type State = {
  ready: boolean
  cms: 'ok' | 'down'
  /** What is being rendered and what waits for it. */
  lanes: { running: number; waiting: number; lanes: number }
  /** What citizens sent and the cms does not have yet; `age` of the oldest in seconds. Absent without its keys. */
  spool?:
    | { length: number; bytes: number; age: number; refused: number; delivery: 'ok' | 'waiting' }
    | undefined
  /** How many bodies are sent more than people send. */
  attacked?: number | undefined
}

/** The private address, which is on another port so that no rule of a proxy can open it by mistake: `/healthz` with all details. */
export function createPrivateServer(state: () => State): Server {
  return createServer((req, res) => {
    const [path] = (req.url ?? '').split('?')
    if (path !== '/healthz') return void res.writeHead(404).end()
    const { ready, ...rest } = state()
    res.writeHead(ready ? 200 : 503, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' })
    res.end(JSON.stringify({ status: ready ? 'ok' : 'starting', ...rest }))
  })
}
