import type { Message } from './message.ts'
import type { Opened } from './openConversations.ts'

/** Inputs of the site's forms (site/src/lib/dialogue/face.ts). */
const [TOKEN, AGREED, LANGUAGE, ACT] = ['_token', '_agreed', '_language', '_act'] as const
const AT_ONCE = 8

/**
 * Makes what citizens will send, half of it openings, half replies in conversations that are open already, each from an address of its
 * own. Tokens are those that the site gives with its forms and conversations; nobody is asked for one while there is load.
 */
export function createComposer(origin: string, replying: readonly Opened[], agencies: readonly string[]) {
  const pathOf = ({ agency, link }: Opened) => `/kk/${agency}/dialogue/with/${link}`
  const tokens = new Map<string, string>()
  let written = 0
  let replied = 0

  async function tokenAt(path: string): Promise<string> {
    const answer = await fetch(`${origin}${path}.json`)
    if (!answer.ok) throw new Error(`${path}.json answered ${answer.status}`)
    return ((await answer.json()) as { token: string }).token
  }

  async function opening(at: number): Promise<Message> {
    const n = ++written
    const path = `/kk/${agencies[n % agencies.length]}/dialogue/forms/question`
    const text = `Анықтаманы қайдан аламын? Кезек бойынша нөмірім: ${n}.`
    const fields = {
      [TOKEN]: await tokenAt(path),
      message: text,
      name: 'Айгүл',
      [AGREED]: '1',
      [LANGUAGE]: 'kk',
    }
    return { at, path, fields, address: addressOf(n), text }
  }

  async function reply(at: number): Promise<Message> {
    const n = ++written
    const path = pathOf(replying[replied++ % replying.length] as Opened)
    const token = tokens.get(path) ?? (await tokenAt(path))
    tokens.set(path, token)
    const text = `Рақмет, тағы бір сұрағым бар. Реті: ${n}.`
    return { at, path, fields: { [TOKEN]: token, [ACT]: 'reply', text }, address: addressOf(n), text }
  }

  return {
    /** So many a second, evenly. */
    async messages(perSecond: number, seconds: number): Promise<Message[]> {
      const made: Message[] = []
      for (let n = 0; n < perSecond * seconds; ) {
        const some = Array.from({ length: AT_ONCE }, () => n++).filter((each) => each < perSecond * seconds)
        made.push(
          ...(await Promise.all(some.map((each) => (each % 2 ? reply : opening)((each * 1000) / perSecond)))),
        )
      }
      return made
    },
  }
}

const addressOf = (n: number) => `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`
