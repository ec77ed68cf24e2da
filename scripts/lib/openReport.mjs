import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from './paths.mjs'
import { logName } from './toolStep.mjs'

/** Where a tool writes the report of a step; `read` is undefined when it wrote none. The one of an earlier run is gone. */
export function openReport(name) {
  const path = join(cache, 'reports', `${logName(name)}.json`)
  mkdirSync(join(cache, 'reports'), { recursive: true })
  rmSync(path, { force: true })
  return { path, read: () => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined) }
}
