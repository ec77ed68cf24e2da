import { setTimeout as sleep } from 'node:timers/promises'

const AGAIN_AFTER = 5000
const EVERYWHERE = ['0.0.0.0', '::']

/**
 * Asks the server how it is until it is well. The first question starts Payload and the jobs of the process, which must not wait for a
 * first reader; a database that is down does not keep the server from starting.
 */
export async function warmUp(host: string, port: number, signal: AbortSignal): Promise<void> {
  const name = EVERYWHERE.includes(host) ? '127.0.0.1' : host
  const address = `http://${name.includes(':') ? `[${name}]` : name}:${port}/healthz`
  while (!signal.aborted) {
    const well = await fetch(address, { signal }).then(
      async (response) => {
        await response.body?.cancel()
        return response.ok
      },
      () => false,
    )
    if (well) return
    await sleep(AGAIN_AFTER, undefined, { signal, ref: false }).catch(() => {})
  }
}
