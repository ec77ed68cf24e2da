import type { Problem } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { type MessageKey, t } from '@birlik/shared/messages'
import { DatabaseBusyError } from '../../database/databaseBusyError.ts'
import type { Answer } from './offeredReads.ts'
import { Refusal } from './refusal.ts'

type Kind = Refusal['reason']['kind'] | 'busy' | 'internal'
type Row = { status: number; type: string; title: MessageKey; headers?: Record<string, string> }

/** Every way in which a read can fail. */
const FAILURES: Record<Kind, Row> = {
  badQuery: { status: 400, type: 'bad-query', title: 'problem.badQuery' },
  notFound: { status: 404, type: 'not-found', title: 'problem.notFound' },
  gone: { status: 410, type: 'gone', title: 'problem.gone' },
  moved: { status: 301, type: 'moved', title: 'problem.moved' },
  busy: { status: 503, type: 'busy', title: 'problem.busy', headers: { 'Retry-After': '2' } },
  internal: { status: 500, type: 'internal', title: 'problem.internal' },
}

type Asked = { url: URL; locale: Locale; requestId: string }

/** The answer for whatever a handler threw. */
export function problemOf(error: unknown, { url, locale, requestId }: Asked): Answer {
  const reason = error instanceof Refusal ? error.reason : null
  const { status, type, title, headers } = FAILURES[kindOf(error)]
  if (reason?.kind === 'moved') {
    return { status, headers: { Location: `${reason.location}${url.search}` }, body: null }
  }
  const problem: Problem = {
    type: `/problems/${type}`,
    title: t(locale, title),
    status,
    instance: url.pathname,
    requestId,
    ...(reason?.kind === 'badQuery' && { errors: reason.errors }),
  }
  return {
    status,
    headers: { ...headers, 'Content-Type': 'application/problem+json', 'Content-Language': locale },
    body: JSON.stringify(problem),
  }
}

/** Whether the fault is ours and must be looked into. */
export const isInternal = (error: unknown): boolean => kindOf(error) === 'internal'

function kindOf(error: unknown): Kind {
  if (error instanceof Refusal) return error.reason.kind
  return isBusy(error) ? 'busy' : 'internal'
}

const isBusy = (error: unknown): boolean =>
  error instanceof DatabaseBusyError ||
  (error instanceof Error && error.cause !== undefined && isBusy(error.cause))
