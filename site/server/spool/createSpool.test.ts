import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LONGEST_TEXT, type Submission } from '@birlik/shared/contract'
import { createDialogueKeys } from '@birlik/shared/dialogueKeys'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createSpool, type Spool, type SpoolLimits } from './createSpool.ts'
import { NoRoom } from './noRoom.ts'

const { newKey } = createDialogueKeys('a secret of an installation, 32 or more')

let folder: string
let errors: unknown[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'birlik-spool-'))
  errors = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const open = (limits: Partial<SpoolLimits> = {}, at = folder) =>
  createSpool({
    folder: at,
    limits: { bytes: 1024 * 1024, items: 100, ...limits },
    log: { error: (line: unknown) => void errors.push(line), warn() {} },
  })

type Attached = { key: string; name: string; type: 'txt'; size: number }
const reply =
  (key: string, conversation = newKey(), text = 'Тағы бір сұрақ', files: Attached[] = []) =>
  (sentAt: Date): Submission => ({
    kind: 'reply',
    key,
    sentAt: sentAt.toISOString(),
    conversation,
    text,
    files,
  })

function send(spool: Spool, conversation = newKey(), text?: string) {
  const key = newKey()
  return spool.put(key, reply(key, conversation, text))
}

/** A file as it waits beside the spool. */
function fileIn(at: string, text: string) {
  const key = newKey()
  const path = join(at, `held-${key}`)
  writeFileSync(path, text)
  return { path, file: { key, name: 'құжат.txt', type: 'txt' as const, size: text.length } }
}

it('finds after a restart what it has taken, in the order of sending', async () => {
  const spool = await open()
  const conversation = newKey()
  const texts = Array.from({ length: 20 }, (_, n) => `${n}`)
  await Promise.all(texts.map((text) => send(spool, conversation, text)))
  const found = await (await open()).waitingOf(conversation)
  expect(found.map((one) => 'text' in one && one.text)).toEqual(texts)
})

it('takes the same key once', async () => {
  const spool = await open()
  const key = newKey()
  const make = reply(key)
  const [first, second] = await Promise.all([spool.put(key, make), spool.put(key, make)])
  const third = await spool.put(key, make)
  expect([second, third]).toEqual([first, first])
  expect(spool.state().length).toBe(1)
})

it('takes nothing that it could not read again', async () => {
  const spool = await open()
  await expect(send(spool, newKey(), 'а'.repeat(LONGEST_TEXT + 1))).rejects.toThrow()
  expect(readdirSync(join(folder, 'items'))).toEqual([])
  expect(spool.state()).toMatchObject({ length: 0, bytes: 0 })
})

it('takes files over before the sending, and lets both go together', async () => {
  const spool = await open()
  const { path, file } = fileIn(folder, 'сөз')
  const key = newKey()
  await spool.put(key, reply(key, newKey(), 'Файлмен', [file]), [{ key: file.key, path }])
  expect(readFileSync(spool.pathOf(file.key), 'utf8')).toBe('сөз')
  const [one] = spool.list()
  if (one) await spool.drop(one)
  expect(readdirSync(join(folder, 'items'))).toEqual([])
  expect(readdirSync(join(folder, 'files'))).toEqual([])
})

it('keeps aside what can never be delivered, and says so without the words', async () => {
  const spool = await open()
  const key = newKey()
  await spool.put(key, reply(key, newKey(), 'Менің құпиям'))
  const [one] = spool.list()
  if (one) await spool.refuse(one, 'unknown conversation')
  expect(spool.state()).toMatchObject({ length: 0, refused: 1 })
  expect((await open()).state()).toMatchObject({ length: 0, refused: 1 })
  expect(errors).toMatchObject([{ key, reason: 'unknown conversation' }])
  expect(JSON.stringify(errors)).not.toContain('құпиям')
})

it('forgets what was refused after twenty days, with its files', async () => {
  const spool = await open()
  const { path, file } = fileIn(folder, 'сөз')
  const [old, fresh] = [newKey(), newKey()]
  await spool.put(old, reply(old, newKey(), 'Ескі', [file]), [{ key: file.key, path }])
  await spool.put(fresh, reply(fresh))
  for (const one of [...spool.list()]) await spool.refuse(one, 'removed')
  const long = Date.now() / 1000 - 20 * 86_400 - 60
  const lying = () => readdirSync(join(folder, 'refused'))
  for (const name of lying().filter((one) => !one.includes(fresh)))
    utimesSync(join(folder, 'refused', name), long, long)
  expect((await open()).state().refused).toBe(1)
  expect(lying()).toEqual([expect.stringContaining(fresh)])
})

it('learns of what another process has taken and delivered', async () => {
  const [mine, other] = [await open(), await open()]
  const conversation = newKey()
  await send(mine, conversation)
  await other.scan()
  const [found] = other.list()
  expect(found).toMatchObject({ conversation, own: false })
  if (found) await other.drop(found)
  await mine.scan()
  expect(mine.state().length).toBe(0)
})

it('takes nothing beyond its limits, and leaves files where they were', async () => {
  const few = await open({ items: 1 })
  await send(few)
  const { path, file } = fileIn(folder, 'x')
  const key = newKey()
  const full = few.put(key, reply(key, newKey(), 'Бір', [file]), [{ key: file.key, path }])
  await expect(full).rejects.toBeInstanceOf(NoRoom)
  expect(readFileSync(path, 'utf8')).toBe('x')

  const small = await open({ bytes: 1000 }, mkdtempSync(join(folder, 'small-')))
  await expect(send(small, newKey(), 'ұ'.repeat(600))).rejects.toBeInstanceOf(NoRoom)
})

it('leaves nothing half-written after a crash, and nothing that is not old', async () => {
  mkdirSync(join(folder, 'items'))
  mkdirSync(join(folder, 'files'))
  const paths = ['items/00001795725047000-x.draft', 'files/old', 'files/fresh'].map((name) =>
    join(folder, name),
  )
  for (const path of paths) writeFileSync(path, '{"kind":')
  const yesterday = Date.now() / 1000 - 86_400
  for (const path of paths.slice(0, 2)) utimesSync(path, yesterday, yesterday)
  const spool = await open()
  expect(spool.state().length).toBe(0)
  expect(readdirSync(join(folder, 'items'))).toEqual([])
  expect(readdirSync(join(folder, 'files'))).toEqual(['fresh'])
})

const isRoot = process.platform === 'linux' && process.getuid?.() === 0

it.runIf(isRoot)('refuses when the disk is full, and takes again when it is not', async (context) => {
  const disk = mkdtempSync(join(folder, 'disk-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' })
  } catch {
    return context.skip('no right to mount a small disk')
  }
  try {
    const spool = await open({}, disk)
    writeFileSync(join(disk, 'filler'), Buffer.alloc(60 * 1024))
    const key = newKey()
    const text = 'ұ'.repeat(8000)
    await expect(spool.put(key, reply(key, newKey(), text))).rejects.toBeInstanceOf(NoRoom)
    expect(readdirSync(join(disk, 'items'))).toEqual([])
    rmSync(join(disk, 'filler'))
    await spool.put(key, reply(key, newKey(), text))
    expect(spool.state().length).toBe(1)
  } finally {
    execFileSync('umount', [disk])
  }
})
