import { mkdir, readdir, readFile, rename, rm, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { conversationOf, type Submission, submission as schema } from '@birlik/shared/contract'
import { LRUCache } from 'lru-cache'
import type { Logger } from 'pino'
import { createRefused } from './createRefused.ts'
import { createFolderSync, dropIfOlder, orUndefined, writeWhole } from './durable.ts'
import { keyIn, NAME, sendingIn } from './entries.ts'
import { asNoRoom, NoRoom } from './noRoom.ts'

/** One sending on the disk, as far as its delivery needs it. The words stay on the disk. */
export type Spooled = {
  /** Name of its file: the moment of sending, then the key. */
  name: string
  key: string
  /** Key of the conversation it belongs to. */
  conversation: string
  reference: string | undefined
  sentAt: number
  files: readonly { key: string; name: string; size: number }[]
  bytes: number
  /** Written by this process; others' are left to them for a while. */
  own: boolean
  /** The cms does not have its conversation: it cannot move before that does. */
  orphan?: boolean
}

export type SpoolLimits = { bytes: number; items: number }

type Settings = { folder: string; limits: SpoolLimits; log: Pick<Logger, 'error' | 'warn'> }

export type Spool = Awaited<ReturnType<typeof createSpool>>

/** What came in moments ago is known after it has left: a second click comes within them. */
const JUST_TAKEN = { max: 1000, ttl: 600_000 }

/** A draft or a file without its sending is left over from a crash when it is that old. */
const LEFT_OVER = 3_600_000

const filesOf = (one: Submission) =>
  'files' in one ? one.files.map(({ key, name, size }) => ({ key, name, size })) : []

/**
 * What citizens sent and cms has not yet taken, one file per sending below `folder`, its attached files beside it under their keys.
 * `put` returns when it is on the disk for good. Several processes may share the folder, and each learns of the others' by `scan`.
 */
export async function createSpool({ folder, limits, log }: Settings) {
  const [items, files, aside] = ['items', 'files', 'refused'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  for (const one of [items, files, aside]) await mkdir(one, { recursive: true, mode: 0o700 })
  const syncItems = createFolderSync(items)
  const syncFiles = createFolderSync(files)
  const refused = createRefused(aside)

  /** By name; in the order of sending. */
  let known = new Map<string, Spooled>()
  /** Names by key. */
  const names = new Map<string, string>()
  let bytesKnown = 0
  /** Being written: a double click is one sending. */
  const writing = new Map<string, Promise<string>>()
  /** When they were sent, by key. */
  const justTaken = new LRUCache<string, string>(JUST_TAKEN)
  const listeners: ((conversation?: string) => void)[] = []
  const leavingListeners: ((conversation: string) => void)[] = []
  let lastSentAt = 0
  /** Of sendings under way and of files that wait for theirs; told by whoever stores them. */
  let promised = 0

  await clean()
  await scan()

  /** Later than all before it, so that what one person sends keeps its order. */
  function nextMoment() {
    lastSentAt = Math.max(Date.now(), lastSentAt + 1)
    return lastSentAt
  }

  const occupied = () => bytesKnown + promised

  function add(one: Spooled) {
    known.set(one.name, one)
    names.set(one.key, one.name)
    bytesKnown += one.bytes
  }

  function forget(name: string) {
    const one = known.get(name)
    if (!one) return
    for (const listener of leavingListeners) listener(one.conversation)
    known.delete(name)
    if (names.get(one.key) === name) names.delete(one.key)
    bytesKnown -= one.bytes
  }

  /** Throws NoRoom unless so many bytes may still come; `share`: of the whole room. */
  function mustHaveRoom(bytes: number, share = 1) {
    if (known.size >= limits.items) throw new NoRoom(`the spool holds ${known.size} sendings`)
    if (occupied() + bytes > limits.bytes * share) throw new NoRoom(`the spool holds ${occupied()} bytes`)
  }

  /**
   * Keeps a sending, which fits the contract or is refused by an error: what cannot be read again could never be delivered. `make` gets
   * the moment it counts as sent. `attached` lie on the same disk and are taken over. When the
   * key is known already it is the same sending once more. Answers when it was sent, the first time.
   */
  async function put(
    key: string,
    make: (sentAt: Date) => Submission,
    attached: readonly { key: string; path: string }[] = [],
  ): Promise<string> {
    const write = writing.get(key) ?? once().finally(() => writing.delete(key))
    writing.set(key, write)
    return write

    async function once() {
      const sentAt = justTaken.get(key) ?? (await readKey(key))?.sentAt
      return sentAt ?? keep(schema.parse(make(new Date(nextMoment()))), attached)
    }
  }

  async function readKey(key: string): Promise<Submission | undefined> {
    const name = names.get(key)
    return name === undefined ? undefined : read(name)
  }

  async function keep(one: Submission, attached: readonly { key: string; path: string }[]) {
    const text = JSON.stringify(one)
    const name = `${String(Date.parse(one.sentAt)).padStart(14, '0')}-${one.key}.json`
    mustHaveRoom(Buffer.byteLength(text))
    const moved: (typeof attached)[number][] = []
    try {
      // The files first: a sending that is there has them.
      for (const file of attached) {
        await rename(file.path, join(files, file.key))
        moved.push(file)
      }
      if (moved.length > 0) await syncFiles()
      await writeWhole(items, name, text)
      await syncItems()
    } catch (error) {
      // For the next try; the name may be there already when only its flush failed.
      await rm(join(items, name), { force: true }).catch(() => {})
      for (const { key, path } of moved) await rename(join(files, key), path).catch(() => {})
      throw asNoRoom(error)
    }
    add(spooledOf(name, one, Buffer.byteLength(text), true))
    justTaken.set(one.key, one.sentAt)
    for (const listener of listeners) listener(conversationOf(one))
    return one.sentAt
  }

  /** Undefined when another process has delivered it meanwhile; throws when the disk has damaged it. */
  async function read(name: string): Promise<Submission | undefined> {
    const text = await readFile(join(items, name), 'utf8').catch(orUndefined)
    if (text === undefined) {
      forget(name)
      return undefined
    }
    const one = sendingIn(text)
    // Without its words, which would stand in the log.
    if (!one) throw new Error(`${name} is damaged`)
    return one
  }

  /** What of a conversation waits here and can be read, in the order of sending. */
  async function waitingOf(conversation: string): Promise<Submission[]> {
    const waiting = [...known.values()].filter((one) => one.conversation === conversation)
    const found = await Promise.all(waiting.map(({ name }) => read(name).catch(() => undefined)))
    return found.filter((one) => one !== undefined)
  }

  /** It has arrived. The sending goes first: files without one are cleaned away, one without files could not be delivered. */
  async function drop({ name, files: attached }: Spooled) {
    // Not `rm`, which looks at each file first.
    await unlink(join(items, name)).catch(orUndefined)
    forget(name)
    await Promise.all(attached.map(({ key }) => rm(join(files, key), { force: true })))
  }

  /** It can never be taken: kept aside, for people to look at. */
  async function refuse(one: Spooled, reason: string) {
    const { name, conversation, reference, key } = one
    const attached = { from: files, names: one.files.map((file) => file.key) }
    await refused.add({ name, conversation, opening: reference !== undefined, from: items, files: attached })
    forget(name)
    log.error(
      { reference, key, reason },
      'cms refuses for ever what a citizen sent; it lies in spool/refused',
    )
  }

  function firstThatCanMove() {
    for (const one of known.values()) if (!one.orphan) return one
  }

  /** Looks for what other processes have written or delivered. */
  async function scan() {
    const before = new Set(known.keys())
    const listed = (await readdir(items)).filter((name) => NAME.test(name))
    const there = new Set(listed)
    for (const name of before) if (!there.has(name)) forget(name)
    let found = 0
    for (const name of listed) {
      if (known.has(name) || writing.has(keyIn(name))) continue
      const text = await readFile(join(items, name), 'utf8').catch(orUndefined)
      if (text === undefined) continue
      const one = sendingIn(text)
      if (!one) {
        log.error({ name }, 'a file in the spool is no sending')
        continue
      }
      // Another scan or `put` may have been faster while this one read.
      if (known.has(name)) continue
      add(spooledOf(name, one, Buffer.byteLength(text), false))
      found++
    }
    await refused.scan()
    if (found === 0) return
    known = new Map([...known].sort(([a], [b]) => (a < b ? -1 : 1)))
    for (const listener of listeners) listener()
  }

  /** What a crash left behind between two steps. */
  async function clean() {
    const listed = await readdir(items)
    for (const name of listed.filter((one) => !NAME.test(one))) await dropIfOlder(items, name, LEFT_OVER)
    const wanted = new Set<string>()
    for (const name of listed.filter((one) => NAME.test(one))) {
      const one = sendingIn((await readFile(join(items, name), 'utf8').catch(orUndefined)) ?? '')
      for (const { key } of one ? filesOf(one) : []) wanted.add(key)
    }
    for (const name of await readdir(files)) if (!wanted.has(name)) await dropIfOlder(files, name, LEFT_OVER)
  }

  return {
    folder,
    limits,
    put,
    read,
    waitingOf,
    refusedOf: refused.of,
    /** Whether cms has refused what opens a conversation. */
    isRefused: refused.hasOpening,
    drop,
    refuse,
    scan,
    mustHaveRoom,
    /** Counts bytes that lie beside the sendings and will belong to one. */
    promise(bytes: number) {
      promised += bytes
    },
    /** In the order of sending. */
    list: () => known.values(),
    pathOf: (fileKey: string) => join(files, fileKey),
    /** `heard` is called when something has come; with its conversation when this process took it. */
    listen: (heard: (conversation?: string) => void) => void listeners.push(heard),
    /** `heard` is called with its conversation before something is no longer here: whoever looks for it asks the cms from now on. */
    listenToLeaving: (heard: (conversation: string) => void) => void leavingListeners.push(heard),
    state() {
      const first = firstThatCanMove()
      return {
        length: known.size,
        bytes: occupied(),
        /** How long the first of those that can move has waited, in seconds. */
        age: first ? Math.max(0, Math.round((Date.now() - first.sentAt) / 1000)) : 0,
        refused: refused.size(),
      }
    },
  }
}

function spooledOf(name: string, one: Submission, bytes: number, own: boolean): Spooled {
  const attached = filesOf(one)
  return {
    name,
    key: one.key,
    conversation: conversationOf(one),
    reference: one.kind === 'opening' ? one.reference : undefined,
    sentAt: Date.parse(one.sentAt),
    files: attached,
    bytes: attached.reduce((sum, { size }) => sum + size, bytes),
    own,
  }
}
