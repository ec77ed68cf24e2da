import type { Localized } from '@birlik/shared/locales'
import { APIError, type PayloadRequest } from 'payload'
import type { Named } from './namedThings.ts'
import { say } from './say.ts'
import { tri } from './tri.ts'

/** As many as are named in the sentence; the whole list goes with it as data. */
const NAMED = 5

/** Refuses to delete what is in use: says what to do instead and where it is used, and hands over the list with its links. */
export function refuseInUse(
  req: PayloadRequest,
  remedy: Localized<string>,
  { uses, others }: { uses: readonly Named[]; others: number },
): never {
  const named = uses.slice(0, NAMED).map(({ title, kind }) => `«${title}» (${kind})`)
  const left = others + uses.length - named.length
  const list = [...named, ...(left ? [say(req, more(left))] : [])].join('; ')
  const message = list ? `${say(req, remedy)} ${say(req, usedIn)}: ${list}.` : say(req, remedy)
  throw new APIError(message, 409, { uses: [...uses], others }, true)
}

const usedIn = tri('Қолданылған жері', 'Где используется', 'Used in')
const more = (number: number) => tri(`тағы: ${number}`, `ещё: ${number}`, `more: ${number}`)
