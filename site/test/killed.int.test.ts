import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { createDialogueKeys } from '@birlik/shared/dialogueKeys'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type DialogueCms, SECRET, startDialogueCms } from './support/dialogueCms.ts'
import { sendForm } from './support/dialogueSite.ts'

const keys = createDialogueKeys(SECRET)
const script = fileURLToPath(new URL('./support/killedSite.ts', import.meta.url))
const SENDINGS = 300
const KILLS = 8

let folder: string
let cms: DialogueCms
let child: ChildProcess | undefined
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'birlik-killed-'))
  cms = await startDialogueCms()
})
afterAll(async () => {
  child?.kill('SIGKILL')
  await cms.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Starts a site; its port. */
async function start(): Promise<number> {
  child = spawn(process.execPath, [script, cms.origin, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(child.stdout as NodeJS.ReadableStream, 'data')) as [Buffer]
  return Number(line.toString())
}

it('loses nothing it has acknowledged when it is killed at any moment, and sends nothing twice', async () => {
  let port = await start()
  let over = false
  const acknowledged: string[] = []

  /** Sends until it is acknowledged, as a person presses again when the page does not come. */
  async function send(n: number) {
    const fields = {
      _token: keys.formToken('maidd/question', Date.now() - 60_000),
      message: `Сұрақ ${n}`,
      _agreed: 'yes',
      ...(n % 10 === 0 && { file: { name: 'a.txt', bytes: `Файл ${n}` } }),
    }
    const headers = {
      ...{ host: 'localhost', origin: 'http://localhost' },
      'x-forwarded-for': `10.0.${n >> 8}.${n & 255}`,
    }
    for (;;) {
      const answer = await sendForm(port, '/kk/maidd/dialogue/forms/question.json', fields, headers).catch(
        () => undefined,
      )
      if (answer?.status === 201)
        return void acknowledged.push(JSON.parse(answer.text).href.split('/').at(-1))
      if (answer) throw new Error(`answered ${answer.status}: ${answer.text}`)
      await sleep(20)
    }
  }

  async function kill() {
    for (let n = 0; n < KILLS && !over; n++) {
      await sleep(100 + Math.random() * 400)
      // The cms is away now and then, too, and answers that it has taken something get lost.
      const isAway = n % 3 === 1
      if (isAway) cms.instead = (_req, res) => void res.destroy() === undefined
      child?.kill('SIGKILL')
      await once(child as ChildProcess, 'exit')
      port = await start()
      cms.instead = () => false
    }
  }

  const waiting = Array.from({ length: SENDINGS }, (_, n) => n)
  const senders = Array.from({ length: 8 }, async () => {
    for (let n = waiting.shift(); n !== undefined; n = waiting.shift()) {
      await send(n)
      await sleep(60)
    }
  })
  await Promise.all([
    kill(),
    Promise.all(senders).then(() => {
      over = true
    }),
  ])

  const sent = acknowledged.map((link) => keys.keyOfLink(link) ?? '')
  expect(new Set(sent).size).toBe(SENDINGS)
  // A link names the conversation, which is not the key of what opened it.
  const opened = () =>
    new Set([...cms.taken.values()].map((one) => ('conversation' in one && one.conversation) || one.key))
  await expect.poll(() => sent.filter((key) => !opened().has(key)), { timeout: 30_000 }).toEqual([])
  // The same form sent again, because its answer was lost, is still one.
  expect(cms.taken.size).toBe(SENDINGS)
  const files = [...cms.taken.values()].flatMap((one) => ('files' in one ? one.files : []))
  expect(files.filter(({ key }) => !cms.files.has(key))).toEqual([])
}, 120_000)
