import { type ChildProcess, fork } from 'node:child_process'

type Settings = {
  script: string
  execArgv?: readonly string[]
  /** Processes at once; asked for at once beyond these. */
  most: number
  waiting: number
}

/** It was killed: it took longer than it may, or ended by itself, for want of memory or by a fault in what it was given. */
export class WorkerLost extends Error {}
/** Too many wait already; later there will be room. */
export class WorkersBusy extends Error {}

/** How long one waits for more to do before it is let go. */
const IDLE_FOR = 30_000

/**
 * Processes that work on what strangers send. Processes and not threads, because a library busy in machine code cannot be interrupted:
 * an SVG of 388 bytes kept librsvg from answering for 27 seconds. SIGKILL ends it, with all the memory it took.
 */
export function createWorkers({ script, execArgv = [], most, waiting }: Settings) {
  const idle = new Map<ChildProcess, NodeJS.Timeout>()
  const queue: (() => void)[] = []
  let busy = 0

  async function turn() {
    if (busy < most) return void busy++
    if (queue.length >= waiting) throw new WorkersBusy(`${queue.length} wait`)
    await new Promise<void>((resolve) => queue.push(resolve))
  }

  function leave() {
    const next = queue.shift()
    if (next) next()
    else busy--
  }

  function take(): ChildProcess {
    const [found] = idle.keys()
    if (!found) return start()
    clearTimeout(idle.get(found))
    idle.delete(found)
    found.ref()
    found.channel?.ref()
    return found
  }

  function start() {
    const child = fork(script, [], {
      execArgv: [...execArgv],
      serialization: 'advanced',
      // It sees no secret of this process, and what libraries print of strangers' files stands in no log.
      env: { NODE_ENV: 'production', UV_THREADPOOL_SIZE: '2', MALLOC_ARENA_MAX: '2' },
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    // What a killed one still reports is of no interest, but an error nobody listens to would end this process.
    child.on('error', () => {})
    child.on('exit', () => {
      clearTimeout(idle.get(child))
      idle.delete(child)
    })
    return child
  }

  /** It may be needed again soon, but keeps no process alive. */
  function rest(child: ChildProcess) {
    child.unref()
    child.channel?.unref()
    const timer = setTimeout(() => child.kill('SIGKILL'), IDLE_FOR)
    timer.unref()
    idle.set(child, timer)
  }

  /** Sends a message to a process and gives its answer; throws WorkerLost after `ms`, counted from the moment it is begun. */
  return async function ask<Answer>(message: unknown, ms: number): Promise<Answer> {
    await turn()
    const child = take()
    try {
      const answer = await exchange<Answer>(child, message, ms)
      rest(child)
      return answer
    } catch (error) {
      child.kill('SIGKILL')
      throw error
    } finally {
      leave()
    }
  }
}

function exchange<Answer>(child: ChildProcess, message: unknown, ms: number): Promise<Answer> {
  const { promise, resolve, reject } = Promise.withResolvers<Answer>()
  const lost = (why: string) => reject(new WorkerLost(why))
  const timer = setTimeout(() => lost(`no answer after ${ms} ms`), ms)
  const answered = (answer: unknown) => resolve(answer as Answer)
  const ended = (code: number | null, signal: string | null) => lost(`ended by itself: ${signal ?? code}`)
  const failed = (error: Error) => reject(new WorkerLost('cannot be asked', { cause: error }))
  child.once('message', answered).once('exit', ended).once('error', failed)
  child.send(message as object, (error) => error && failed(error))
  return promise.finally(() => {
    clearTimeout(timer)
    child.off('message', answered).off('exit', ended).off('error', failed)
  })
}
