import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { conversationOf } from '@birlik/shared/contract'
import { createDialogueKeys } from '@birlik/shared/dialogueKeys'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { beginsWithZeros } from '../../../src/lib/dialogue/proof.ts'
import type { FormState } from '../../../src/lib/dialogue/state.ts'
import { type DialogueCms, SECRET, startDialogueCms } from '../../../test/support/dialogueCms.ts'
import {
  type DialogueSite,
  type Fields,
  FROM_PORTAL,
  startDialogueSite,
} from '../../../test/support/dialogueSite.ts'

const keys = createDialogueKeys(SECRET)
const FORM = '/kk/maidd/dialogue/forms/question'
const USE = 'maidd/question'
const ABOVE = 20
/** Long enough ago for a person, not for one who is to be patient. */
const freshToken = () => keys.formToken(USE, Date.now() - 10_000)
const oldToken = () => keys.formToken(USE, Date.now() - 600_000)

let folder: string
let cms: DialogueCms
let site: DialogueSite
let senders = 0
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'birlik-site-'))
  cms = await startDialogueCms()
  site = await startDialogueSite({ cmsOrigin: cms.origin, folder, trustProxy: true, attackAbove: ABOVE })
})
afterEach(async () => {
  await site.stop()
  await cms.stop()
  rmSync(folder, { recursive: true, force: true })
})

const from = (address: string) => ({ ...FROM_PORTAL, 'x-forwarded-for': address })
/** Somebody else each time. */
const someone = () => from(`10.0.${senders >> 8}.${senders++ & 255}`)

const send = (more: Fields, headers = someone(), form = FORM) =>
  site.send(form, { message: 'Интернет қашан қосылады?', _agreed: 'yes', ...more }, headers)
const stateOf = ({ text }: { text: string }) => JSON.parse(text).dialogue as FormState
const openings = () => [...cms.taken.values()].filter(({ kind }) => kind === 'opening')

/** More openings than begin an attack, none of which is complete. */
async function attack() {
  for (let n = 0; n <= ABOVE; n++) await send({ _token: freshToken(), _agreed: [] })
}

function proofOf(token: string, bits: number): string {
  for (let number = 0; ; number++) {
    const digest = createHash('sha256')
      .update(token + number)
      .digest()
    if (beginsWithZeros(digest, bits)) return String(number)
  }
}

it('asks for nothing while no more is sent than begins an attack', async () => {
  for (let n = 0; n < ABOVE; n++) expect((await send({ _token: freshToken() })).status).toBe(303)
  expect(stateOf(await site.get(FORM)).answer.proof).toBeUndefined()
})

it('asks in form and JSON for a proof, and takes an opening that has it', async () => {
  await attack()
  const { proof = 0 } = stateOf(await site.get(FORM)).answer
  expect(proof).toBeGreaterThan(0)
  expect(JSON.parse((await site.get(`${FORM}.json`)).text)).toMatchObject({ proof })
  const token = freshToken()
  expect((await send({ _token: token, _proof: proofOf(token, proof) })).status).toBe(303)
  await expect.poll(openings).toHaveLength(1)
})

it.each([
  ['without a proof', () => ({ _token: freshToken() })],
  ['with a number that proves nothing', () => ({ _token: freshToken(), _proof: '1' })],
  ['with what is no number', () => ({ _token: freshToken(), _proof: '1e9' })],
  ['with the proof of another form', () => ({ _token: freshToken(), _proof: proofOf(freshToken(), 18) })],
  ['with a turn that has not come', () => withTurn(freshToken(), Date.now() + 60_000)],
  ['with a turn of another form', () => ({ ...withTurn(freshToken(), 0), _token: freshToken() })],
  ['with a turn it made up', () => ({ _token: freshToken(), _turn: 'A'.repeat(51) })],
])('shows the text of an opening %s again, with a proof to do and a time to come', async (_what, more) => {
  await attack()
  const fields = more()
  const answer = await send({ ...fields, file: { name: 'хат.txt', bytes: 'Сәлем' } })
  const state = stateOf(answer)
  expect(state).toMatchObject({
    status: 503,
    faults: [{ input: '', message: expect.stringMatching(/\d\d:\d\d/) }],
    typed: { message: 'Интернет қашан қосылады?' },
    kept: [{ name: 'хат.txt' }],
    answer: { token: fields._token, heldBack: true, proof: expect.any(Number), turn: expect.any(String) },
  })
  const wait = Number(answer.headers['retry-after'])
  expect(wait).toBeGreaterThan(0)
  expect(wait).toBeLessThanOrEqual(60)
  expect(openings()).toEqual([])
})

const withTurn = (token: string, at: number) => ({
  _token: token,
  _turn: keys.formToken(`turn ${token}`, at),
})

it('keeps the promised time: the same turn before it, and the opening is taken afterwards', async () => {
  await attack()
  const token = freshToken()
  const sender = someone()
  const first = stateOf(await send({ _token: token }, sender)).answer.turn ?? ''
  const promised = keys.readFormToken(first, `turn ${token}`)?.shownAt ?? 0
  expect(stateOf(await send({ _token: token, _turn: first }, sender)).answer.turn).toBe(first)
  expect(promised - Date.now()).toBeGreaterThan(40_000)
  // A minute later the turn would say the same as one whose time has come.
  const { status } = await send(withTurn(token, Date.now() - 1), sender)
  expect(status).toBe(303)
  await expect.poll(openings).toHaveLength(1)
})

it('takes a form at once that was open for long, and of the next ones one in three seconds', async () => {
  await attack()
  expect((await send({ _token: oldToken() })).status).toBe(303)
  const second = await send({ _token: oldToken() })
  expect(stateOf(second).status).toBe(503)
  expect(Number(second.headers['retry-after'])).toBeLessThanOrEqual(3)
})

it('gives one address one turn at a time', async () => {
  await attack()
  const sender = someone()
  expect(stateOf(await send({ _token: freshToken() }, sender)).answer.turn).toBeDefined()
  const second = stateOf(await send({ _token: freshToken() }, sender)).answer
  expect([second.heldBack, second.turn]).toEqual([true, undefined])
})

it('takes one opening for one proof: a second click is the first, another text joins it, and many are shown again', async () => {
  await attack()
  const token = freshToken()
  const fields = { _token: token, _proof: proofOf(token, 18) }
  const first = await send(fields)
  expect(first.status).toBe(303)
  expect((await send(fields)).headers.location).toBe(first.headers.location)
  const conversation = String(first.headers.location).split('?')[0]
  for (let n = 3; n <= 10; n++) {
    const { status, headers } = await send({ ...fields, message: `${n}-сұрақ` })
    expect([status, String(headers.location).split('?')[0]]).toEqual([303, conversation])
  }
  const other = stateOf(await send({ ...fields, message: 'Басқа сұрақ' }))
  expect(other).toMatchObject({ status: 503, typed: { message: 'Басқа сұрақ' } })
  expect(other.answer.token).not.toBe(token)
  expect(keys.readFormToken(other.answer.token, USE)).toBeDefined()
  await expect.poll(() => new Set(openings().map((one) => conversationOf(one))).size).toBe(1)
})

it('names what is to be corrected first, and asks for the proof along with it', async () => {
  await attack()
  const state = stateOf(await send({ _token: freshToken(), email: 'x' }))
  expect(state).toMatchObject({ status: 422, faults: [{ input: 'email' }] })
  expect(state.answer).toMatchObject({ proof: expect.any(Number), heldBack: false })
})

it('is told in the log, once and without anybody in it', async () => {
  await attack()
  await attack()
  const told = site.logged().match(/[^\n]*an attack[^\n]*/g) ?? []
  expect(told).toHaveLength(1)
  expect(JSON.parse(told[0] ?? '{}')).toMatchObject({ agency: 'maidd', above: ABOVE })
  expect(told[0]).not.toContain('10.0.')
})
