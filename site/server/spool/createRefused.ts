import { readdir, readFile, rename, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { conversationOf, type Submission } from '@birlik/shared/contract'
import { createFolderSync, dropIfOlder, orUndefined } from './durable.ts'
import { keyIn, NAME, sendingIn } from './entries.ts'

/** What was refused is kept that long, for people to look at: the term of the law after a withdrawal of consent. */
const KEPT = 20 * 86_400_000
const FORGET_EVERY = 3_600_000

/** A sending on its way aside: its file, and those attached to it. */
type Leaving = {
  name: string
  conversation: string
  opening: boolean
  from: string
  files: { from: string; names: readonly string[] }
}

/** What cms can never take, in a folder that exists. Several processes may share it, and each learns of the others' by `scan`. */
export function createRefused(folder: string) {
  const sync = createFolderSync(folder)
  /** By name. */
  const known = new Map<string, { conversation: string; opening: boolean }>()
  let forgotAt = 0

  /** The files first: a sending that is there has them. */
  async function add({ name, conversation, opening, from, files }: Leaving) {
    for (const file of files.names) await moveIn(files.from, file)
    await moveIn(from, name)
    await sync()
    known.set(name, { conversation, opening })
  }

  async function moveIn(from: string, name: string) {
    const now = new Date()
    await rename(join(from, name), join(folder, name)).catch(orUndefined)
    // From now on it is kept for its term.
    await utimes(join(folder, name), now, now).catch(orUndefined)
  }

  /** What was refused of a conversation that could not be opened, in the order of sending; of every other one nothing. */
  async function of(conversation: string): Promise<Submission[]> {
    if (!hasOpening(conversation)) return []
    const its = [...known].filter(([, one]) => one.conversation === conversation)
    const texts = await Promise.all(its.map(([name]) => read(name)))
    return texts.flatMap((text) => sendingIn(text ?? '') ?? [])
  }

  /** Whether what opens a conversation is here. */
  function hasOpening(conversation: string): boolean {
    for (const one of known.values()) if (one.opening && one.conversation === conversation) return true
    return false
  }

  async function scan() {
    if (Date.now() - forgotAt > FORGET_EVERY) {
      forgotAt = Date.now()
      for (const name of await readdir(folder)) await dropIfOlder(folder, name, KEPT)
    }
    const listed = (await readdir(folder)).filter((name) => NAME.test(name))
    const there = new Set(listed)
    for (const name of known.keys()) if (!there.has(name)) known.delete(name)
    for (const name of listed.toSorted()) {
      if (known.has(name)) continue
      const one = sendingIn((await read(name)) ?? '')
      const conversation = one ? conversationOf(one) : keyIn(name)
      known.set(name, { conversation, opening: one?.kind === 'opening' })
    }
  }

  const read = (name: string) => readFile(join(folder, name), 'utf8').catch(orUndefined)

  return { add, of, hasOpening, scan, size: () => known.size }
}
