import { STATUS_CODES } from 'node:http'
import type { Problem } from '@birlik/shared/contract'

/** A problem that the status says all about: RFC 9457 §4.2.1 then wants the phrase of the status as the title. */
export function problem(status: number, headers: Record<string, string> = {}): Response {
  const body: Problem = { type: 'about:blank', title: STATUS_CODES[status] ?? '', status }
  return Response.json(body, { status, headers: { 'Content-Type': 'application/problem+json', ...headers } })
}
