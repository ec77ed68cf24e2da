import { CONVERSATIONS_PATH, sendingKey } from '@birlik/shared/contract'
import { DEFAULT_LOCALE, isLocale } from '@birlik/shared/locales'
import type { Endpoint, Payload } from 'payload'
import { isSite } from '../../../services/changes/isSite.ts'
import { conversationOf } from '../../../services/dialogue/view/conversationOf.ts'
import { noteRead } from '../../../services/dialogue/view/noteRead.ts'
import { problem } from '../../problem.ts'

const path = `${CONVERSATIONS_PATH.replace('/api', '')}/:key`
const noStore = { 'Cache-Control': 'no-store' }

type Asked = { payload: Payload; headers: Headers; key: unknown; locale: string | null }

/** One conversation, for the citizen whose link site has checked. */
export async function answerConversation({ payload, headers, key: given, locale }: Asked): Promise<Response> {
  if (!isSite(headers)) return problem(401)
  const key = sendingKey.safeParse(given)
  const language = isLocale(locale) ? locale : DEFAULT_LOCALE
  const found = key.success && (await conversationOf({ payload }, key.data, language))
  return found ? Response.json(found, { headers: noStore }) : problem(404)
}

/** The same through Next, while its Payload is not there yet. */
export const conversationEndpoint: Endpoint = {
  method: 'get',
  path,
  handler: ({ payload, headers, routeParams, searchParams }) =>
    answerConversation({ payload, headers, key: routeParams?.key, locale: searchParams.get('locale') }),
}

/** The citizen has seen it all. */
export const readEndpoint: Endpoint = {
  method: 'post',
  path: `${path}/read`,
  handler: async (req) => {
    if (!isSite(req.headers)) return problem(401)
    const key = sendingKey.safeParse(req.routeParams?.key)
    const known = key.success && (await noteRead(req.payload, key.data))
    return known ? new Response(null, { status: 204, headers: noStore }) : problem(404)
  },
}
