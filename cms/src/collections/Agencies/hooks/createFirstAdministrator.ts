import type { CollectionAfterChangeHook } from 'payload'
import { appointAdministrator } from '../../../services/onboarding/appointAdministrator.ts'

/** A new body comes with the person who runs it, in the same transaction. */
export const createFirstAdministrator: CollectionAfterChangeHook = async ({ data, doc, operation, req }) => {
  const { name, email, password } = data?.firstAdministrator ?? {}
  if (operation === 'create' && name && email) {
    await appointAdministrator(req, doc.id, { name, email, password: password || undefined })
  }
  return doc
}
