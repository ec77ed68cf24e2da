import type { Payload } from 'payload'

export type Job = { name: string; everyMs: number; run: (payload: Payload) => Promise<unknown> }

/** Runs a job now and from time to time, never twice at once, until `end` aborts. A failure is logged. */
export function repeat(payload: Payload, { name, everyMs, run }: Job, end: AbortSignal): void {
  let running = false
  const once = async () => {
    if (running || end.aborted) return
    running = true
    try {
      await run(payload)
    } catch (err) {
      if (!end.aborted) payload.logger.error({ err, job: name }, 'A job failed; it runs again')
    }
    running = false
  }
  const timer = setInterval(once, everyMs)
  timer.unref()
  end.addEventListener('abort', () => clearInterval(timer))
  void once()
}
