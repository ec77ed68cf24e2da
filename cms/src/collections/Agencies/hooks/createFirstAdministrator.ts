import { type CollectionAfterChangeHook, ValidationError } from 'payload'
import { appointAdministrator } from '../../../services/onboarding/appointAdministrator.ts'

type Fault = { path: string; message: string }

/** A new body comes with the person who runs it, in the same transaction. */
export const createFirstAdministrator: CollectionAfterChangeHook = async ({ data, doc, operation, req }) => {
  const { name, email, password } = data?.firstAdministrator ?? {}
  if (operation !== 'create' || !name || !email) return doc
  try {
    await appointAdministrator(req, doc.id, { name, email, password: password || undefined })
  } catch (error) {
    throw inTheForm(error)
  }
  return doc
}

/** What is wrong with the account, at the fields of the form in which it was typed. */
function inTheForm(error: unknown): unknown {
  if (!(error instanceof ValidationError)) return error
  for (const fault of error.data.errors as Fault[]) fault.path = `firstAdministrator.${fault.path}`
  return error
}
