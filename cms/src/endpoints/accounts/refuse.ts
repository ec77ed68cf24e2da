import type { Localized } from '@birlik/shared/locales'
import type { PayloadRequest } from 'payload'
import { say } from '../../services/say.ts'

/** A refusal as the forms of the admin show it, in the reader's language. */
export const refuse = (
  req: PayloadRequest,
  status: number,
  message: Localized<string>,
  headers: Record<string, string> = {},
): Response =>
  Response.json(
    { errors: [{ message: say(req, message) }] },
    { status, headers: { 'Cache-Control': 'no-store', ...headers } },
  )
