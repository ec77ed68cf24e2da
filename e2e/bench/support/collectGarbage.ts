import { readFileSync } from 'node:fs'

/** What a Node process must be started with, so that `collectGarbage` can reach it. */
export const INSPECTED = '--inspect=127.0.0.1:0'

/** Addresses of the inspectors that have been announced in a log, oldest first. */
export function inspectorsIn(log: string): string[] {
  return [...readFileSync(log, 'utf8').matchAll(/Debugger listening on (ws:\S+)/g)].map(
    ([, url]) => url ?? '',
  )
}

/** Lets a process collect all its garbage, so that what remains is held. Answers the heap in use, in MB. */
export async function collectGarbage(inspector: string): Promise<number> {
  const socket = new WebSocket(inspector)
  await new Promise((done, fail) => {
    socket.onopen = done
    socket.onerror = () => fail(new Error(`no inspector at ${inspector}`))
  })
  let asked = 0
  const ask = (method: string) =>
    new Promise<{ usedSize?: number }>((done) => {
      const id = ++asked
      socket.addEventListener('message', ({ data }) => {
        const answer = JSON.parse(String(data))
        if (answer.id === id) done(answer.result)
      })
      socket.send(JSON.stringify({ id, method }))
    })
  await ask('HeapProfiler.collectGarbage')
  await ask('HeapProfiler.collectGarbage')
  const { usedSize = 0 } = await ask('Runtime.getHeapUsage')
  socket.close()
  return usedSize / 2 ** 20
}
