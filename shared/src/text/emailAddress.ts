import { cleanLine } from './cleanText.ts'

/** Longest address that mail servers carry (RFC 5321 section 4.5.3.1.3). */
export const LONGEST_EMAIL = 254

/** Before the sign: Latin letters, digits and signs (RFC 5321 `Atom`). Others need SMTPUTF8, which few servers speak. */
const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
/** What a host of an address has none of, and a URL would read as something else. */
const NOT_OF_A_HOST = /[\s/?#:@%\\[\]<>^|]/
/** As DNS has it, under a top level that is no number. */
const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{2,59})$/

/**
 * The one form in which addresses are compared and written to: lower case, the domain as mail servers know it, so that
 * `Aigul@Пошта.Қаз` and `aigul@xn--80a1acn3a.xn--80ao21a` are one. Undefined for what is no address.
 */
export function canonicalEmail(typed: string): string | undefined {
  const [, local = '', domain = ''] = /^(.+)@(.+)$/.exec(cleanLine(typed)) ?? []
  if (!LOCAL.test(local) || local.length > 64 || NOT_OF_A_HOST.test(domain)) return undefined
  // A host is read by the rules of UTS #46 (WHATWG URL), by browsers and by Node alike.
  const host = URL.parse(`http://${domain}`)?.hostname ?? ''
  const address = `${local}@${host}`.toLowerCase()
  return DOMAIN.test(host) && address.length <= LONGEST_EMAIL ? address : undefined
}
