import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'

const run = promisify(execFile)
const SCRIPT = fileURLToPath(new URL('rush.lua', import.meta.url))
/** Seconds in which the last answers may come: the site turns away who has waited three. */
const PATIENCE = 5

type Settings = {
  /** Where the list of paths may lie meanwhile. */
  folder: string
  paths: string[]
  /** Requests a second when the rise is over. */
  perSecond: number
  /** Seconds in which the rate rises from nothing. */
  rise: number
  seconds: number
  connections: number
}

export type Rush = {
  sent: number
  /** Answers 200, 503, and those of them that said when to come again. */
  ok: number
  busy: number
  retryAfter: number
  /** Seconds in which the requests were sent; more than was wanted when no connection was free. */
  took: number
}

/**
 * Asks an origin for paths in turn at a given rate, whether or not answers come, as people do who know nothing of each other. By wrk:
 * an asker in Node took a core for itself, which the servers then lacked.
 */
export async function rush(
  origin: string,
  { folder, paths, perSecond, rise, seconds, connections }: Settings,
): Promise<Rush> {
  const list = join(folder, 'rush.txt')
  await writeFile(list, `${paths.join('\n')}\n`)
  const { stdout } = await run('wrk', [
    ...['-t1', `-c${connections}`, `-d${seconds + PATIENCE}s`, '--timeout', `${PATIENCE}s`],
    ...['-s', SCRIPT, origin, '--', list, `${perSecond}`, `${rise}`, `${seconds}`],
  ])
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Rush
}
