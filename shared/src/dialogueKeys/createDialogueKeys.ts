import { createHmac, createSecretKey, randomBytes, timingSafeEqual } from 'node:crypto'
import { TIME_ZONE } from '../locales/index.ts'

/** What a form carries from when it was shown to when it is sent. */
export type FormToken = {
  /** Names what will be sent, so that sending twice is sending once. Base64url of 16 random bytes. */
  key: string
  /** When the form was shown, ms since 1970. */
  shownAt: number
}

export type DialogueKeys = ReturnType<typeof createDialogueKeys>

const KEY_BYTES = 16
/** 128 bits of a link are secret; with fewer a link could be guessed. */
const LINK_TAG_BYTES = 16
const TIME_BYTES = 6
const TOKEN_TAG_BYTES = 16

/** Crockford's base 32: no I, L, O, U, so that a reference can be read out and written down. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const REFERENCE = /^(\d{6})-([0-9A-HJKMNP-TV-Z]{4})-([0-9A-HJKMNP-TV-Z]{2})([0-9A-HJKMNP-TV-Z]{2})$/

const daysIn = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  year: '2-digit',
  month: '2-digit',
  day: '2-digit',
})

/**
 * Everything a citizen is handed in a dialogue verifies itself with a key of the installation (shared/src/keys). Any process of the site can tell a
 * true one from a forged one without asking cms, also for what still stands in the spool of another; and neither database nor
 * spool hold what opens a conversation: only its key, from which the link follows with that key alone.
 */
export function createDialogueKeys(key: string) {
  // As a key object 3 µs for a digest; from a buffer Node makes one for each, 17 µs.
  const root = createSecretKey(Buffer.from(key))
  const mac = (use: string, ...parts: (Buffer | string)[]) => {
    const hmac = createHmac('sha256', root).update(`${use}\0`)
    for (const part of parts) hmac.update(part)
    return hmac.digest()
  }

  const newKey = () => randomBytes(KEY_BYTES).toString('base64url')

  /** A token for one showing of a form; `use` is what it is good for (`maidd/question`), and holds for nothing else. */
  function formToken(use: string, shownAt = Date.now()): string {
    const time = Buffer.alloc(TIME_BYTES)
    time.writeUIntBE(shownAt, 0, TIME_BYTES)
    const body = Buffer.concat([randomBytes(KEY_BYTES), time])
    return Buffer.concat([body, tokenTag(body, use)]).toString('base64url')
  }

  /** What a token says; undefined for a forged one and for one of another use. */
  function readFormToken(token: string, use: string): FormToken | undefined {
    const bytes = bytesOf(token, KEY_BYTES + TIME_BYTES + TOKEN_TAG_BYTES)
    if (!bytes) return undefined
    const body = bytes.subarray(0, KEY_BYTES + TIME_BYTES)
    if (!timingSafeEqual(bytes.subarray(body.length), tokenTag(body, use))) return undefined
    return {
      key: body.subarray(0, KEY_BYTES).toString('base64url'),
      shownAt: body.readUIntBE(KEY_BYTES, TIME_BYTES),
    }
  }

  const tokenTag = (body: Buffer, use: string) => mac('form', body, use).subarray(0, TOKEN_TAG_BYTES)

  /** The secret that opens the conversation of a key. */
  function linkOf(key: string): string {
    const bytes = Buffer.from(key, 'base64url')
    return Buffer.concat([bytes, linkTag(bytes)]).toString('base64url')
  }

  /** The key whose conversation a secret opens; undefined for a forged one. */
  function keyOfLink(link: string): string | undefined {
    const bytes = bytesOf(link, KEY_BYTES + LINK_TAG_BYTES)
    if (!bytes) return undefined
    const key = bytes.subarray(0, KEY_BYTES)
    return timingSafeEqual(bytes.subarray(KEY_BYTES), linkTag(key)) ? key.toString('base64url') : undefined
  }

  const linkTag = (key: Buffer) => mac('link', key).subarray(0, LINK_TAG_BYTES)

  /**
   * The number people quote: the day it was sent in Kazakhstan, six letters of the key, two that prove it (`261126-7F3K-9Q2M`). It
   * opens nothing, and in a year two of some ten thousand a day may be alike but for the day.
   */
  function referenceOf(key: string, sentAt: Date): string {
    const day = daysIn.format(sentAt).replaceAll('-', '')
    const six = letters(mac('reference', Buffer.from(key, 'base64url')), 6)
    return `${day}-${six.slice(0, 4)}-${six.slice(4)}${referenceTag(day, six)}`
  }

  /** The reference as it is stored, when what a person typed is one of ours: case, spaces and look-alikes are forgiven. */
  function readReference(typed: string): string | undefined {
    const plain = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
    const written = `${plain.slice(0, 6)}-${plain.slice(6, 10)}-${plain.slice(10)}`
    const [, day, four, two, tag] = REFERENCE.exec(written) ?? []
    return day && four && two && tag === referenceTag(day, four + two) ? written : undefined
  }

  const referenceTag = (day: string, six: string) => letters(mac('reference check', day, six), 2)

  /** Tells whether two sendings came from one address, without keeping the address. cms forgets it after thirty days. */
  const senderOf = (address: string) => mac('sender', address).subarray(0, 12).toString('base64url')

  return { newKey, formToken, readFormToken, linkOf, keyOfLink, referenceOf, readReference, senderOf }
}

/** Undefined unless `text` is base64url of exactly so many bytes, in the one way of writing them. */
function bytesOf(text: string, length: number): Buffer | undefined {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.length === length && bytes.toString('base64url') === text ? bytes : undefined
}

/** The first letters of a digest, five bits each. */
const letters = (digest: Buffer, count: number) =>
  Array.from({ length: count }, (_, n) => ALPHABET[(digest[n] as number) & 31]).join('')
