import { execFile } from 'node:child_process'
import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const cms = resolve(import.meta.dirname, '../../cms')

export const emptyFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'birlik-e2e-'))

/**
 * A data directory with the demonstration on SQLite, copied from one that is made once: loading it took 70 s on two cores. `env` may
 * hold a clock.
 */
export async function copyOfDemo(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const folder = await emptyFolder()
  const { stdout } = await promisify(execFile)(process.execPath, ['test/prepared/makeDemo.ts'], {
    cwd: cms,
    env,
  })
  await cp(stdout, folder, { recursive: true })
  return folder
}
