import { LOCALES } from '@birlik/shared/locales'
import { phoneLinks } from '../phoneLinks.ts'

type Given = {
  /** Where the file itself lies. */
  address: string
  email: string | null
  phone: string | null
  /** A page on which anybody can write. */
  page: string
  now: Date
}

const DAY = 86_400_000
/** RFC 9116 §2.5.5 asks for less than a year; the file is made anew long before, for as long as the platform stands. */
const GOOD_FOR = 180 * DAY

/** The text of `/.well-known/security.txt`, with the best way to write first. */
export function securityText({ address, email, phone, page, now }: Given): string {
  const expires = new Date(Math.ceil((now.getTime() + GOOD_FOR) / DAY) * DAY)
  const rings = phone ? phoneLinks(phone).map(({ href }) => href) : []
  const contacts = [email && `mailto:${email}`, ...rings, page].filter(Boolean)
  const lines = [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires.toISOString().replace('.000Z', 'Z')}`,
    `Preferred-Languages: ${LOCALES.join(', ')}`,
    `Canonical: ${address}`,
  ]
  return `${lines.join('\n')}\n`
}
