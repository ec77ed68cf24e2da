import { CONVERSATIONS_PATH } from '@birlik/shared/contract'
import type { Payload } from 'payload'
import { answerConversation } from '../private/dialogue/conversations.ts'
import { answer } from './answer.ts'
import type { Answer, Reads } from './offeredReads.ts'

/** What is read most, on a Payload: the public read API, and conversations. */
export const readsOf =
  (payload: Payload): Reads =>
  async (address, { requestId, authorization }) => {
    const url = new URL(address, 'http://cms')
    const { pathname, searchParams } = url
    if (pathname.startsWith(CONVERSATIONS_PATH)) {
      const key = pathname.slice(CONVERSATIONS_PATH.length + 1)
      const headers = new Headers({ authorization: authorization ?? '' })
      return plain(await answerConversation({ payload, headers, key, locale: searchParams.get('locale') }))
    }
    const segments = pathname.slice('/api/v1/'.length).split('/')
    return answer({ req: { payload, url: url.href }, url, segments, requestId })
  }

const plain = async (response: Response): Promise<Answer> => ({
  status: response.status,
  headers: Object.fromEntries(response.headers),
  body: await response.text(),
})
