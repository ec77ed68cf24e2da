import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, openSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const root = resolve(import.meta.dirname, '../..')

// Then it has hung, and whoever waits for the port or the folder must not hang with it.
const PATIENCE = 15_000

/** Node processes that write to one log and end together. */
export function createChildren(log: string) {
  const children: ChildProcess[] = []
  // The last resort when this process ends without `stopAll`: no orphan may hold a port.
  process.once('exit', () => {
    for (const child of children) child.kill('SIGKILL')
  })

  /** Starts a script of a workspace. Its output goes to the log without passing through this process. */
  function run(workspace: string, env: NodeJS.ProcessEnv, ...args: string[]): ChildProcess {
    const output = openSync(log, 'a')
    const child = spawn(process.execPath, args, {
      cwd: join(root, workspace),
      env,
      stdio: ['ignore', output, output],
    })
    closeSync(output)
    children.push(child)
    return child
  }

  async function toEnd(child: ChildProcess): Promise<number | null> {
    if (child.exitCode === null && child.signalCode === null)
      await new Promise<void>((done) => child.once('exit', () => done()))
    return child.exitCode
  }

  async function stop(child: ChildProcess): Promise<void> {
    child.kill('SIGTERM')
    const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
    await toEnd(child)
    clearTimeout(late)
  }

  return {
    run,
    toEnd,
    stop,
    /** As a power cut does it. */
    async kill(child: ChildProcess): Promise<void> {
      child.kill('SIGKILL')
      await toEnd(child)
    },
    stopAll: async () => void (await Promise.all(children.map(stop))),

    /** Waits until `url` answers 200; throws when `child` ends first or takes too long. */
    async answers(url: string, child: ChildProcess, seconds: number): Promise<void> {
      for (const end = Date.now() + seconds * 1000; Date.now() < end; await sleep(250)) {
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`the process behind ${url} ended with ${child.exitCode ?? child.signalCode}`)
        const response = await fetch(url).catch(() => null)
        if (response?.ok) return
      }
      throw new Error(`${url} did not answer 200 within ${seconds} s`)
    },

    /** The last of what they printed. */
    tail: async () => (await readFile(log, 'utf8').catch(() => '')).slice(-3000),
  }
}
