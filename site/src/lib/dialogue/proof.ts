/**
 * What an opening has to show while its body is under attack: a number that, written in digits behind the token of its form, has a
 * SHA-256 that begins with so many zero bits. There is no way to it but trying.
 */
export const PROOF_BITS = 18

/** Whether a digest begins with so many zero bits. */
export function beginsWithZeros(digest: Uint8Array, bits: number): boolean {
  const whole = bits >> 3
  for (let n = 0; n < whole; n++) if (digest[n] !== 0) return false
  return (digest[whole] as number) >> (8 - (bits & 7)) === 0
}
