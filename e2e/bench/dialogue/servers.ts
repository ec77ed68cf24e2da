import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Stack } from '../../support/stack.ts'
import { collectGarbage, inspectorsIn } from '../support/collectGarbage.ts'
import { cpuSeconds, residentMegabytes } from '../support/processes.ts'

/** One number for each of the two. */
export type OfBoth = { site: number; cms: number }

/** Site and cms as they are seen from outside; their memory in MB. */
export function serversOf({ cms, sites, dataDir }: Stack) {
  // Announced in the order of starting: the demonstration's check, cms, site.
  const inspectors = inspectorsIn(join(dataDir, 'stack.log')).slice(-2)
  const of = (read: (pid: number) => number): OfBoth => ({
    site: read(sites[0]?.pid ?? 0),
    cms: read(cms.pid),
  })
  const memory = () => of(residentMegabytes)

  return {
    /** Once garbage is collected. */
    async settled(): Promise<OfBoth> {
      for (const inspector of inspectors) await collectGarbage(inspector)
      // What is free goes back to the system a little later.
      await sleep(3000)
      return memory()
    },

    /** How many cores each kept busy while `work` went on, and how much memory it had at most. */
    async during(work: () => Promise<unknown>): Promise<{ cores: OfBoth; most: OfBoth }> {
      const [before, began] = [of(cpuSeconds), performance.now()]
      let most = memory()
      const watching = setInterval(() => {
        const now = memory()
        most = { site: Math.max(most.site, now.site), cms: Math.max(most.cms, now.cms) }
      }, 1000)
      try {
        await work()
      } finally {
        clearInterval(watching)
      }
      const [after, seconds] = [of(cpuSeconds), (performance.now() - began) / 1000]
      const cores = { site: (after.site - before.site) / seconds, cms: (after.cms - before.cms) / seconds }
      return { cores, most }
    },

    /** What waits in the spool, and what cms will never take. */
    async spool(): Promise<{ length: number; refused: number }> {
      const { spool } = (await (await fetch(`${sites[0]?.privateUrl}/healthz`)).json()) as {
        spool?: { length: number; refused: number }
      }
      return spool ?? { length: 0, refused: 0 }
    },
  }
}

export type Servers = ReturnType<typeof serversOf>
