import { INBOX_PATH } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import type { Endpoint, PayloadRequest, TypedUser } from 'payload'
import type { z } from 'zod'
import { answersFor } from '../../access/answersFor.ts'
import { InboxRefusal, unknownHere } from '../../services/inbox/inboxRefusal.ts'
import { localeOf } from '../../services/localeOf.ts'
import { tri } from '../../services/tri.ts'
import { faultsOf } from './faultsOf.ts'
import { inboxProblem } from './inboxProblem.ts'

/** Who asks the inbox, and what for. */
export type Asked<Given> = {
  req: PayloadRequest
  me: TypedUser
  /** For which agencies they answer. */
  agencies: string[]
  locale: Locale
  given: Given
  /** A part of the address. */
  param: (name: string) => string
}

type Handler<Given> = (asked: Asked<Given>) => Promise<object | Response>

/** An address below /api/inbox. What is given stands in the query of GET and in the body of POST, and fits `schema`. */
export function inboxEndpoint<S extends z.ZodType>(
  method: 'get' | 'post',
  path: string,
  schema: S,
  handler: Handler<z.output<S>>,
): Endpoint {
  return {
    method,
    path: `${INBOX_PATH.replace('/api', '')}${path}`,
    handler: async (req) => {
      try {
        if (!req.user) throw loggedOut()
        const parsed = schema.safeParse(method === 'get' ? queryOf(req) : await bodyOf(req))
        if (!parsed.success) throw faultsOf(parsed.error)
        const answer = await handler({
          req,
          me: req.user,
          agencies: answersFor(req.user),
          locale: localeOf(req),
          given: parsed.data,
          param: (name) => String(req.routeParams?.[name] ?? ''),
        })
        if (answer instanceof Response) return answer
        return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
      } catch (error) {
        return inboxProblem(req, error)
      }
    },
  }
}

/** The agency that is named, when the person answers for it. */
export function ownAgency({ agencies, given }: Asked<{ agency: string }>): string {
  if (!agencies.includes(given.agency)) throw unknownHere()
  return given.agency
}

const queryOf = ({ url }: PayloadRequest) => Object.fromEntries(new URL(url ?? '').searchParams)

/** What is no JSON fits no schema. */
const bodyOf = async (req: PayloadRequest): Promise<unknown> => req.json?.().catch(() => undefined)

const loggedOut = () =>
  new InboxRefusal({
    status: 401,
    type: 'logged-out',
    title: tri('Сіз жүйеге кірмегенсіз', 'Вы не вошли в систему', 'You are not logged in'),
    remedy: tri(
      'Басқа қойындыда кіріп, осында қайталаңыз: мәтініңіз осы бетте тұр.',
      'Войдите в другой вкладке и повторите здесь: ваш текст остался на этой странице.',
      'Log in in another tab and try again here: your text is still on this page.',
    ),
  })
