import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type Load = { perSecond: number; p99: number; requests: number; faults: number }

type Settings = { connections: number; seconds: number; encoding: string; core?: number }

const MILLISECONDS: Record<string, number> = { us: 0.001, ms: 1, s: 1000 }

/** Loads an address with wrk from one core. */
export async function wrk(
  url: string,
  { connections, seconds, encoding, core = 1 }: Settings,
): Promise<Load> {
  const { stdout } = await run('taskset', [
    ...['-c', `${core}`, 'wrk', '-t1', `-c${connections}`, `-d${seconds}s`, '--latency'],
    ...['-H', `Accept-Encoding: ${encoding}`, url],
  ])
  const [, p99 = 'NaN', unit = 'ms'] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? []
  const socketFaults = /Socket errors: (.*)/.exec(stdout)?.[1]?.match(/\d+/g) ?? []
  return {
    perSecond: Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1]),
    p99: Number(p99) * (MILLISECONDS[unit] ?? 1),
    requests: Number(/(\d+) requests in/.exec(stdout)?.[1]),
    faults: [...socketFaults, /Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? '0'].reduce(
      (sum, count) => sum + Number(count),
      0,
    ),
  }
}
