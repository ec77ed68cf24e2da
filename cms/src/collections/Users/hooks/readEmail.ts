import { canonicalEmail } from '@birlik/shared/text'
import type { CollectionBeforeOperationHook } from 'payload'

const NAMING = ['login', 'forgotPassword', 'unlock']

/** Who logs in or has forgotten the password is sought by the form of the address that is stored, however it was typed or pasted. */
export const readEmail: CollectionBeforeOperationHook = ({ args, operation }) => {
  const { data } = args as { data?: { email?: unknown } }
  if (!NAMING.includes(operation) || typeof data?.email !== 'string') return args
  return { ...args, data: { ...data, email: canonicalEmail(data.email) ?? data.email } }
}
