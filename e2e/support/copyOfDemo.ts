import { execFile } from 'node:child_process'
import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'

const cms = resolve(import.meta.dirname, '../../cms')

export const emptyFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'birlik-e2e-'))

/** Where the demonstration on SQLite lies that is made once and copied: loading it took 70 s on two cores. `env` may hold a clock. */
export async function preparedDemo(env: NodeJS.ProcessEnv = process.env): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, ['test/prepared/makeDemo.ts'], {
    cwd: cms,
    env,
  })
  return stdout
}

/** A data directory of one's own with the demonstration. */
export async function copyOfDemo(env?: NodeJS.ProcessEnv): Promise<string> {
  const folder = await emptyFolder()
  await cp(await preparedDemo(env), folder, { recursive: true })
  return folder
}
