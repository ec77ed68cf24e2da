import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'
import { resetTokenHash } from '../../../services/accounts/resetTokenHash.ts'
import { toOwner } from '../../../services/letters/toOwner.ts'

/** The token of a link as the database keeps it. Payload 3.90.1 has taken `data` apart by now: what counts is the object itself. */
const hashGivenToken: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation === 'resetPassword') args.data.token = resetTokenHash(String(args.data.token))
  return args
}

/**
 * Payload resets a password with the row that it is about to write, and with no document from before. The link is spent, the password
 * is the person's own, who waited no longer waits, and the owner is told.
 */
const noteReset: CollectionBeforeValidateHook = async ({ data, originalDoc, operation, req }) => {
  if (operation !== 'update' || originalDoc || !data) return
  Object.assign(data, {
    resetPasswordToken: null,
    oneTimeUntil: null,
    unlockedAt: new Date().toISOString(),
  })
  await toOwner.passwordChanged(req, { email: String(data.email), language: data.language })
}

/** A new password by the link of a letter. */
export const takeReset = { hashGivenToken, noteReset }
