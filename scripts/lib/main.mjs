import { stopAll } from './children.mjs'
import { endProgress } from './progress.mjs'

let ending = false

/**
 * Runs a command from its first line to its exit code: prints a fault as one sentence, and on Ctrl-C, SIGTERM
 * or a closed terminal stops what was started first. `interrupted` is the exit code after that.
 */
export async function main(work, { interrupted = 130 } = {}) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(interrupted))
  try {
    await end((await work()) ?? 0)
  } catch (error) {
    if (ending) return
    endProgress()
    if (error.details) console.error(error.details)
    console.error(error.name === 'Fault' ? `\n${error.message}` : error)
    await end(1)
  }
}

// npm forwards a signal that the terminal has already delivered, so the second one is expected and ignored.
async function end(code) {
  if (ending) return
  ending = true
  endProgress()
  await stopAll()
  process.exit(code)
}
