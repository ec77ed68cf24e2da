import { expect, it } from 'vitest'
import { createDialogueKeys } from './createDialogueKeys.ts'

const keys = createDialogueKeys('a secret of an installation, 32 or more')
const others = createDialogueKeys('a secret of another one, 32 letters or more')
const sentAt = new Date('2026-11-26T20:30:00Z')

/** Every way of changing one character. */
const changedOnce = (text: string) =>
  Array.from(text, (letter, n) => `${text.slice(0, n)}${letter === 'A' ? 'B' : 'A'}${text.slice(n + 1)}`)

it('reads its own form tokens, for the use they were made for', () => {
  const token = keys.formToken('maidd/question', 1_800_000_000_000)
  expect(keys.readFormToken(token, 'maidd/question')).toEqual({
    key: expect.stringMatching(/^[\w-]{22}$/),
    shownAt: 1_800_000_000_000,
  })
  expect(keys.readFormToken(token, 'maidd/press')).toBeUndefined()
  expect(others.readFormToken(token, 'maidd/question')).toBeUndefined()
})

it('makes no two tokens alike', () => {
  const made = Array.from({ length: 100 }, () => keys.formToken('maidd/question', 1))
  expect(new Set(made).size).toBe(100)
})

it('opens a conversation by its link only', () => {
  const key = keys.newKey()
  const link = keys.linkOf(key)
  expect(keys.keyOfLink(link)).toBe(key)
  expect(keys.linkOf(key)).toBe(link)
  expect(others.keyOfLink(link)).toBeUndefined()
  expect(keys.keyOfLink(key)).toBeUndefined()
})

it.each(['', 'x', '=', `${'A'.repeat(42)}!`, 'A'.repeat(43), 'A'.repeat(10_000)])('refuses %s', (forged) => {
  expect(keys.keyOfLink(forged)).toBeUndefined()
  expect(keys.readFormToken(forged, 'maidd/question')).toBeUndefined()
})

it('refuses whatever has one character changed', () => {
  const link = keys.linkOf(keys.newKey())
  const token = keys.formToken('maidd/question')
  const reference = keys.referenceOf('AAAAAAAAAAAAAAAAAAAAAA', sentAt)
  // The last character of a link holds four bits that count and two that must be zero.
  for (const forged of changedOnce(link)) expect(keys.keyOfLink(forged)).toBeUndefined()
  for (const forged of changedOnce(token))
    expect(keys.readFormToken(forged, 'maidd/question')).toBeUndefined()
  const accepted = changedOnce(reference).filter((forged) => keys.readReference(forged) === forged)
  // Ten bits prove a reference: it opens nothing, they only catch slips of the pen.
  expect(accepted.length).toBeLessThanOrEqual(1)
})

it('writes the day as it is in Kazakhstan into the reference', () => {
  // 20:30 UTC is already the next day there.
  expect(keys.referenceOf(keys.newKey(), sentAt)).toMatch(/^261127-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
})

it('reads a reference as people write it', () => {
  const reference = keys.referenceOf(keys.newKey(), sentAt)
  const compact = reference.replaceAll('-', '')
  expect(keys.readReference(reference)).toBe(reference)
  expect(keys.readReference(compact.toLowerCase())).toBe(reference)
  expect(keys.readReference(` ${compact.replaceAll('0', 'o').replaceAll('1', 'l')} `)).toBe(reference)
  expect(keys.readReference('261127-AAAA-AAAA')).toBeUndefined()
})

it('knows a sender again without keeping the address', () => {
  expect(keys.senderOf('192.0.2.1')).toBe(keys.senderOf('192.0.2.1'))
  expect(keys.senderOf('192.0.2.1')).not.toBe(keys.senderOf('192.0.2.2'))
  expect(keys.senderOf('192.0.2.1')).not.toBe(others.senderOf('192.0.2.1'))
})
