import type { Localized } from '@birlik/shared/locales'
import { type FlattenedField, type PayloadRequest, ValidationError } from 'payload'
import { labelAt } from './labelAt.ts'
import { say } from './say.ts'

export type Fault = { path: string; label?: Localized<string>; message: Localized<string> }

/** A ValidationError that names each fault in the language of the person who saves, and its field as the form does. */
export function refusal(req: PayloadRequest, collection: string, faults: Fault[]): ValidationError {
  const fields = fieldsOf(req, collection)
  const errors = faults.map(({ path, label = labelAt(fields, path), message }) => ({
    path,
    message: say(req, message),
    ...(label && { label: say(req, label) }),
  }))
  return new ValidationError({ collection, errors, req }, req.t)
}

/** The fields of a collection or of settings. */
function fieldsOf({ payload }: PayloadRequest, slug: string): FlattenedField[] {
  const { collections, globals } = payload.config
  return [...collections, ...globals].find((each) => each.slug === slug)?.flattenedFields ?? []
}
