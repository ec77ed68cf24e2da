import { setPriority } from 'node:os'
import { type Jobs, jobs } from './jobs.ts'

type Asked = { job: keyof Jobs; input: never }

/** Of all it takes: a picture of the largest size needs some 600 MB, and the machine has other things to do. */
const MOST_MEMORY = 1536 * 1024 * 1024
const LOOK_EVERY = 100

// Readers go first.
setPriority(10)
// The libraries take their memory outside of what V8 limits.
setInterval(() => {
  if (process.memoryUsage.rss() > MOST_MEMORY) end()
}, LOOK_EVERY).unref()

process.on('disconnect', end)
process.on('message', async ({ job, input }: Asked) => {
  const answer = await jobs[job](input).then(
    (done) => ({ done }),
    (error: unknown) => ({ failed: String(error).slice(0, 500) }),
  )
  process.send?.(answer)
})

/** `process.exit` waits for threads that are busy in a library, which may be for ever. */
function end() {
  process.kill(process.pid, 'SIGKILL')
}
