import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Submission } from '@birlik/shared/contract'
import { createDialogueKeys } from '@birlik/shared/dialogueKeys'
import { keyFor } from '@birlik/shared/keys'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type DialogueCms, SECRET, startDialogueCms } from '../../test/support/dialogueCms.ts'
import { createDelivery } from './createDelivery.ts'
import { createSpool, type Spool } from './createSpool.ts'

const { newKey } = createDialogueKeys(SECRET)

let folder: string
let cms: DialogueCms
let spool: Spool
let lines: { level: string; line: unknown }[]
const ends: (() => unknown)[] = []
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'birlik-spool-'))
  lines = []
  cms = await startDialogueCms()
  spool = await openSpool()
  ends.push(() => rmSync(folder, { recursive: true, force: true }), cms.stop)
})
afterEach(async () => {
  for (const end of ends.splice(0).reverse()) await end()
})

const level = (name: string) => (line: unknown) => void lines.push({ level: name, line })
const log = { error: level('error'), warn: level('warn'), info: level('info') }
const openSpool = () => createSpool({ folder, limits: { bytes: 64 * 1024 * 1024, items: 1000 }, log })

function deliver(from = spool) {
  const delivery = createDelivery({
    spool: from,
    cmsOrigin: cms.origin,
    siteKey: keyFor(SECRET, 'site'),
    log,
  })
  ends.push(delivery.stop)
  return delivery
}

async function send(text = 'Сұрақ', conversation = newKey(), into = spool) {
  const key = newKey()
  const make = (sentAt: Date): Submission => ({
    ...{ kind: 'reply', key, conversation, text, files: [] },
    sentAt: sentAt.toISOString(),
  })
  await into.put(key, make)
  return key
}

it('brings what has come at once', async () => {
  deliver()
  await send()
  await expect.poll(() => cms.taken.size).toBe(1)
  const key = await send()
  const sentAt = performance.now()
  await expect.poll(() => cms.taken.has(key), { interval: 2 }).toBe(true)
  // Promised is 50 ms; a busy machine gets some more.
  expect(performance.now() - sentAt).toBeLessThan(250)
  await expect.poll(() => readdirSync(join(folder, 'items'))).toEqual([])
})

it('hands over in batches whatever came while the last one was under way', async () => {
  const keys = await Promise.all(Array.from({ length: 250 }, () => send()))
  deliver()
  await expect.poll(() => cms.taken.size, { timeout: 5000 }).toBe(250)
  expect([...cms.taken.keys()].toSorted()).toEqual(keys.toSorted())
  expect(cms.batches.length).toBeLessThanOrEqual(4)
  expect(Math.max(...cms.batches.map(({ length }) => length))).toBe(100)
})

it('keeps the order of a conversation, whatever becomes of its parts', async () => {
  const conversation = newKey()
  const keys: string[] = []
  for (const text of ['1', '2', '3']) keys.push(await send(text, conversation))
  let refusals = 3
  cms.judge = ({ key }) => (key === keys[0] && refusals-- > 0 ? { outcome: 'later' } : { outcome: 'taken' })
  deliver()
  const other = await send()
  await expect.poll(() => cms.taken.size, { timeout: 10_000 }).toBe(4)
  expect([...cms.taken.keys()]).toEqual([other, ...keys])
})

it('waits while the cms is away, and goes on by itself', async () => {
  await cms.down()
  const delivery = deliver()
  await send()
  await expect.poll(delivery.state).toBe('waiting')
  expect(spool.state().length).toBe(1)
  await cms.up()
  await expect.poll(() => cms.taken.size, { timeout: 10_000 }).toBe(1)
  await expect.poll(delivery.state).toBe('ok')
  expect(lines.map((one) => one.level)).toEqual(['warn', 'info'])
})

it('lets nothing go that the cms has not confirmed', async () => {
  cms.instead = (req, res) => {
    if (req.method !== 'POST') return false
    // A commit that failed, an answer that was lost on its way.
    res.writeHead(200, { 'content-type': 'application/json' }).end('{"outcomes":[]}')
    return true
  }
  deliver()
  await send()
  await expect.poll(() => spool.state().length).toBe(1)
  cms.instead = () => false
  await expect.poll(() => spool.state().length, { timeout: 5000 }).toBe(0)
  expect(cms.taken.size).toBe(1)
})

it('sets aside what can never be taken, the others go', async () => {
  const bad = await send()
  const good = await send()
  cms.judge = ({ key }) =>
    key === bad ? { outcome: 'refused', reason: 'no such agency' } : { outcome: 'taken' }
  deliver()
  await expect.poll(() => spool.state()).toMatchObject({ length: 0, refused: 1 })
  expect([...cms.taken.keys()]).toEqual([good])
})

it('does not call old what waits for a conversation that is nowhere', async () => {
  cms.judge = () => ({ outcome: 'later', reason: 'unknown-conversation' })
  deliver()
  await send()
  await expect.poll(() => cms.batches.length).toBeGreaterThan(0)
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 })
  ends.push(() => vi.useRealTimers())
  await expect.poll(() => spool.state()).toMatchObject({ length: 1, age: 0 })
})

it('finds the one the cms stumbles over and lets the others go', async () => {
  const keys = await Promise.all(Array.from({ length: 8 }, () => send()))
  const [bad = ''] = keys
  cms.judge = ({ key }) => {
    if (key === bad) throw new Error('stumbled')
    return { outcome: 'taken' }
  }
  deliver()
  await expect.poll(() => cms.taken.size, { timeout: 12_000 }).toBe(7)
  expect(spool.state().length).toBe(1)
}, 15_000)

it('brings files before the sending they belong to, and nobody waits for them', async () => {
  const file = { key: newKey(), name: 'өтініш.txt', type: 'txt' as const, size: 7 }
  const path = join(folder, 'held')
  writeFileSync(path, 'мәтін!'.slice(0, 7))
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  cms.instead = (req, res) => {
    if (req.method !== 'PUT' || cms.files.size > 0) return false
    void held.then(() => {
      cms.instead = () => false
      res.writeHead(503).end()
    })
    return true
  }
  deliver()
  const key = newKey()
  await spool.put(
    key,
    (sentAt) => ({
      ...{ kind: 'reply', key, conversation: newKey(), text: 'Файлмен' },
      sentAt: sentAt.toISOString(),
      files: [file],
    }),
    [{ key: file.key, path }],
  )
  const other = await send()
  await expect.poll(() => [...cms.taken.keys()]).toEqual([other])
  letGo()
  await expect.poll(() => [...cms.taken.keys()], { timeout: 5000 }).toEqual([other, key])
  expect(cms.files.get(file.key)).toMatchObject({ name: 'өтініш.txt' })
})

it('brings what another process left behind, once that had its chance', async () => {
  const gone = await openSpool()
  await send('Иесіз', newKey(), gone)
  deliver()
  await expect.poll(() => cms.taken.size, { timeout: 14_000 }).toBe(1)
}, 15_000)

it('keeps nothing of what came after the data of its citizen had been erased', async () => {
  cms.judge = () => ({ outcome: 'refused', reason: 'anonymised' })
  deliver()
  await send('Айгүлмін')
  await expect.poll(() => spool.state()).toMatchObject({ length: 0, refused: 0 })
  expect(readdirSync(join(folder, 'items')).concat(readdirSync(join(folder, 'refused')))).toEqual([])
})

it('is not held up by a sending that the disk has damaged', async () => {
  await send('бүлінген')
  const [name = ''] = readdirSync(join(folder, 'items'))
  writeFileSync(join(folder, 'items', name), '{"kind":"reply"}')
  const others = await Promise.all([send('1'), send('2')])
  deliver()
  await expect.poll(() => [...cms.taken.keys()].toSorted()).toEqual(others.toSorted())
  expect(lines.filter((one) => one.level === 'error')).toHaveLength(1)
  expect(readdirSync(join(folder, 'items'))).toEqual([name])
})
