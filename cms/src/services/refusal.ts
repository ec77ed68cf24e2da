import type { Localized } from '@birlik/shared/locales'
import { type PayloadRequest, ValidationError } from 'payload'
import { say } from './say.ts'

export type Fault = { path: string; label?: Localized<string>; message: Localized<string> }

/** A ValidationError that names each fault in the language of the person who saves. */
export function refusal(req: PayloadRequest, collection: string, faults: Fault[]): ValidationError {
  const errors = faults.map(({ path, label, message }) => ({
    path,
    message: say(req, message),
    ...(label && { label: say(req, label) }),
  }))
  return new ValidationError({ collection, errors, req }, req.t)
}
