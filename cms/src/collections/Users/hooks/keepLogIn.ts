import type { CollectionBeforeChangeHook } from 'payload'
import { resetTokenHash } from '../../../services/accounts/resetTokenHash.ts'
import { toOwner } from '../../../services/letters/toOwner.ts'

/** The token of a link to a new password is kept as a hash; who logs in with something else from now on is told by letter. */
export const keepLogIn: CollectionBeforeChangeHook = async ({ data, originalDoc, operation, req }) => {
  if (operation === 'create' || !originalDoc) return data
  const { resetPasswordToken: token } = data
  if (token && token !== originalDoc.resetPasswordToken) data.resetPasswordToken = resetTokenHash(token)
  // The program itself (the demonstration) changes nobody's account behind their back.
  if (!req.user) return data
  const owner = { email: originalDoc.email, language: data.language }
  if (data.email !== originalDoc.email) await toOwner.emailChanged(req, owner, data.email)
  if (!data.password) return data
  const isOwn = originalDoc.id === req.user.id
  await (isOwn ? toOwner.passwordChanged : toOwner.oneTimePassword)(req, { ...owner, email: data.email })
  return data
}
