import type { Localized } from '@birlik/shared/locales'
import { type PayloadRequest, ValidationError } from 'payload'
import { labelAt } from './labelAt.ts'
import { say } from './say.ts'

export type Fault = { path: string; label?: Localized<string>; message: Localized<string> }

/** A ValidationError that names each fault in the language of the person who saves, and its field as the form does. */
export function refusal(req: PayloadRequest, collection: string, faults: Fault[]): ValidationError {
  const { collections } = req.payload
  const fields = collections[collection as keyof typeof collections]?.config.flattenedFields ?? []
  const errors = faults.map(({ path, label = labelAt(fields, path), message }) => ({
    path,
    message: say(req, message),
    ...(label && { label: say(req, label) }),
  }))
  return new ValidationError({ collection, errors, req }, req.t)
}
