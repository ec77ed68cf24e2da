import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Runs `task` after `wake`, at once when it has rested: never twice at the same time, never more often than every
 * `restMs`, and once more when woken meanwhile. `task` must not throw.
 */
export function paced(task: () => Promise<void>, restMs: number) {
  let woken = false
  let running = false

  async function run() {
    if (running) return
    running = true
    while (woken) {
      woken = false
      await Promise.all([task(), sleep(restMs)])
    }
    running = false
  }

  return {
    wake: () => {
      woken = true
      void run()
    },
  }
}
