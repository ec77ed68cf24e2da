import { APIError, type CollectionBeforeLoginHook } from 'payload'
import { say } from '../../../services/say.ts'
import { tri } from '../../../services/tri.ts'

const overdue = tri(
  'Бір реттік құпиясөздің мерзімі өтті. Әкімшіден жаңасын сұраңыз немесе «Құпиясөзді ұмыттыңыз ба?» арқылы өз құпиясөзіңізді қойыңыз.',
  'Срок одноразового пароля истёк. Попросите у администратора новый или задайте свой через «Забыли пароль?».',
  'The one-time password has ended. Ask your administrator for a new one, or set your own by “Forgot password?”.',
)

/** A one-time password that nobody has used in time logs nobody in; said to those alone who know it. */
export const refuseOverdue: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.oneTimeUntil && new Date(user.oneTimeUntil).getTime() < Date.now())
    throw new APIError(say(req, overdue), 403, { reason: 'one-time-password-over' }, true)
  return user
}
