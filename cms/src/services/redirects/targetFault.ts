import { LOCALES, type Localized } from '@birlik/shared/locales'
import { keysOf, readOldAddress } from '@birlik/shared/rules'
import type { PublicRequest } from '../publicRead/publicRequest.ts'
import { tri } from '../tri.ts'
import { placeAt, wayFrom } from './destinationOf.ts'

const elsewhere = tri(
  'Тек осы платформаның беттеріне бағыттауға болады: /press/news/… немесе браузерден көшірілген мекенжай.',
  'Вести можно только на страницы этой платформы: /press/news/… или адрес, скопированный из браузера.',
  'It can only lead to pages of this platform: /press/news/… or an address copied from the browser.',
)
const circle = tri(
  'Бұл мекенжай қайтадан ескі мекенжайға апарады. Басқа бетті таңдаңыз.',
  'Этот адрес ведёт обратно к старому. Выберите другую страницу.',
  'This address leads back to the old one. Choose another page.',
)

type Redirecting = {
  from: string
  /** As `readTarget` gave it: null where it is no page of the platform. */
  to: string | null
  /** Slug of the agency on whose site `from` is; null is the portal. */
  site: string | null
}

/** What is wrong with leading readers from an address to another one: it leads out of the platform, or back to where they came from. */
export async function targetFault(
  req: PublicRequest,
  { from, to, site }: Redirecting,
): Promise<Localized<string> | null> {
  const left = readOldAddress(from)
  if (to === null) return elsewhere
  if (!left) return null
  const [key = ''] = keysOf(left)
  for (const language of left.language ? [left.language] : LOCALES) {
    const { places, end } = await wayFrom(req, await placeAt(req, site, to, language))
    const isBack = places.some(({ agency, address }) => agency === site && keysOf(address).includes(key))
    if (isBack || end === 'circle') return circle
  }
  return null
}
