import { STATUS_CODES } from 'node:http'
import type { Problem } from '@birlik/shared/contract'
import type { PayloadRequest } from 'payload'
import { busyOf } from '../../database/busyOf.ts'
import { InboxRefusal } from '../../services/inbox/inboxRefusal.ts'
import { localeOf } from '../../services/localeOf.ts'
import { say } from '../../services/say.ts'
import { tri } from '../../services/tri.ts'

type Body = Problem & Record<string, unknown>

/** The answer for whatever a handler threw: RFC 9457, in the language of the person's admin, with the remedy in `detail`. */
export function inboxProblem(req: PayloadRequest, error: unknown): Response {
  const requestId = req.headers.get('x-request-id')
  const instance = new URL(req.url ?? 'http://cms.invalid').pathname
  const shared = { instance, ...(requestId && { requestId }) }
  if (error instanceof InboxRefusal) {
    const { status, type, title, remedy, errors, more } = error.reason
    return answer(req, {
      ...more,
      type: `/problems/${type}`,
      title: say(req, title),
      status,
      ...(remedy && { detail: say(req, remedy) }),
      ...shared,
      ...(errors && {
        errors: errors.map(({ field, message, remedy: cure }) => ({
          field,
          message: say(req, message),
          ...(cure && { remedy: say(req, cure) }),
        })),
      }),
    })
  }
  if (busyOf(error)) {
    const told = { type: '/problems/busy', title: say(req, busy), status: 503, detail: say(req, again) }
    return answer(req, { ...told, ...shared }, { 'Retry-After': '2' })
  }
  req.payload.logger.error({ err: error, requestId }, 'The inbox could not answer')
  const title = STATUS_CODES[500] ?? ''
  return answer(req, {
    type: 'about:blank',
    title,
    status: 500,
    detail: say(req, again),
    ...shared,
  })
}

const busy = tri('Дерекқор бос емес', 'База данных занята', 'The database is busy')
const again = tri(
  'Мәтініңіз сақталмады: оны өшірмей, бірер секундтан кейін қайталаңыз.',
  'Ваш текст не сохранён: не удаляйте его и повторите через несколько секунд.',
  'Your text has not been saved: keep it and try again in a few seconds.',
)

function answer(req: PayloadRequest, body: Body, headers: Record<string, string> = {}): Response {
  return Response.json(body, {
    status: body.status,
    headers: {
      ...headers,
      'Content-Type': 'application/problem+json',
      'Content-Language': localeOf(req),
      'Cache-Control': 'no-store',
    },
  })
}
