import { join } from 'node:path'
import { env } from '../../env.ts'
import { createWorkers } from './createWorkers.ts'
import type { Jobs } from './jobs.ts'

type Input<Job extends keyof Jobs> = Parameters<Jobs[Job]>[0]
type Output<Job extends keyof Jobs> = Awaited<ReturnType<Jobs[Job]>>
type Answer<Job extends keyof Jobs> = { done: Output<Job> } | { failed: string }

/** Milliseconds that a job may take. A picture of 50 megapixels takes 4 s alone on one core, and a machine may have other work. */
const LONGEST: Record<keyof Jobs, number> = {
  preparePicture: 60_000,
  paintAnew: 30_000,
  inspectPaper: 30_000,
  removeAuthorship: 60_000,
}
/** A drawing that takes longer is made to take long. */
const LONGEST_DRAWING = 10_000

const place = globalThis as { [KEY]?: ReturnType<typeof createWorkers> }
// One for the process: Next loads the bundles of its routes side by side.
const KEY = Symbol.for('birlik.fileWorkers')

/** Does a job on a file in a process of its own. Throws WorkerLost where the file is not to be handled, WorkersBusy when it may come later. */
export async function inWorker<Job extends keyof Jobs>(job: Job, input: Input<Job>): Promise<Output<Job>> {
  place[KEY] ??= createWorkers({
    // From source, as the server in front of Next is: the bundle has no file of it.
    script: join(env().cmsDir, 'src/services/fileWorker/worker.ts'),
    // It reads itself and its libraries, writes nothing and starts nothing.
    execArgv: [
      '--permission',
      '--allow-addons',
      '--allow-fs-read=*',
      '--no-warnings',
      '--max-old-space-size=768',
    ],
    most: 2,
    waiting: 50,
  })
  const isDrawing = 'type' in input && input.type === 'svg'
  const answer = await place[KEY]<Answer<Job>>({ job, input }, isDrawing ? LONGEST_DRAWING : LONGEST[job])
  if ('failed' in answer) throw new Error(answer.failed)
  return answer.done
}
