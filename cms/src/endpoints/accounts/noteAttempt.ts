import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { accountKey } from '../../services/accounts/accountKey.ts'

/** One line about what somebody tried with an account: under the id of the request, without who they are. */
export function noteAttempt({ payload, headers }: PayloadRequest, email: string, what: string): void {
  const requestId = headers.get('x-request-id') ?? randomUUID()
  payload.logger.info({ requestId, account: accountKey(email) }, what)
}
