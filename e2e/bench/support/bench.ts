import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Stack, startStack } from '../../support/stack.ts'
import { fill } from '../generator/fill.ts'
import { loadDemo } from './loadDemo.ts'

export type Bench = ReturnType<typeof createBench> extends Promise<infer B> ? B : never

type Settings = { quick: boolean; say: (line: string) => void }

/** What the figures measure with: a folder of their own, data of any size, servers that end with them. */
export async function createBench({ quick, say }: Settings) {
  const folder = await mkdtemp(join(tmpdir(), 'birlik-bench-'))
  const endings: (() => Promise<unknown>)[] = []
  let demo: Promise<string> | undefined
  let copies = 0

  async function loaded(): Promise<string> {
    const dir = join(folder, 'demo')
    say('loading the demonstration content')
    await loadDemo(dir)
    return dir
  }

  /** Ends what the figure started, the last first. */
  async function end(): Promise<void> {
    for (const ending of endings.splice(0).reverse()) await ending()
  }

  return {
    folder,
    quick,
    say,
    end,
    /** Medians are taken over so many rounds, those of what is compared in turn. */
    rounds: quick ? 2 : 7,

    /** A data directory of its own with the demonstration, filled up to `news` news of `agencies` agencies. */
    async data({ news = 0, agencies = 220 } = {}): Promise<string> {
      demo ??= loaded()
      const dir = join(folder, `data-${++copies}`)
      await cp(await demo, dir, { recursive: true })
      if (news) fill(join(dir, 'birlik.db'), { news, agencies }, say)
      endings.push(() => rm(dir, { recursive: true, force: true }))
      return dir
    },

    /** The built cms and site on a data directory. */
    async stack(options: NonNullable<Parameters<typeof startStack>[0]>): Promise<Stack> {
      const stack = await startStack(options)
      endings.push(stack.stop)
      return stack
    },

    /** Has something ended with the figure. */
    atEnd: (ending: () => Promise<unknown>) => void endings.push(ending),

    async close(): Promise<void> {
      await end()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
