import { sha256 } from '@noble/hashes/sha2.js'
import { beginsWithZeros } from '../../../lib/dialogue/proof.ts'

export type Task = { token: string; bits: number }

const [ZERO, NINE] = [48, 57]
const DIGITS = 10

// A worker, so that typing stays smooth. Synchronous, for every call of crypto.subtle is a round trip.
addEventListener('message', ({ data: { token, bits } }: MessageEvent<Task>) =>
  postMessage(prove(token, bits)),
)

/** Counts until the token with the number behind it has the zeros. Reuses what it can: three times as fast as hashing whole texts. */
function prove(token: string, bits: number): string {
  const begun = sha256.create().update(new TextEncoder().encode(token))
  const hash = sha256.create()
  const number = new Uint8Array(DIGITS).fill(ZERO)
  const digest = new Uint8Array(hash.outputLen)
  for (;;) {
    begun._cloneInto(hash).update(number).digestInto(digest)
    if (beginsWithZeros(digest, bits)) return new TextDecoder().decode(number)
    addOne(number)
  }
}

function addOne(number: Uint8Array) {
  for (let n = number.length - 1; n >= 0; n--) {
    if (number[n] !== NINE) {
      number[n] = (number[n] as number) + 1
      return
    }
    number[n] = ZERO
  }
}
