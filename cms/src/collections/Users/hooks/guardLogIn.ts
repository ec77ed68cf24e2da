import { APIError, type CollectionBeforeValidateHook, Forbidden, type PayloadRequest } from 'payload'
import { ONE_TIME_PASSWORD_SECONDS } from '../../../services/accounts/figures.ts'
import { isPasswordOf } from '../../../services/accounts/isPasswordOf.ts'
import { knownOf } from '../../../services/accounts/knownOf.ts'
import { logInRefusal } from '../../../services/accounts/logInRefusal.ts'
import { passwordFault } from '../../../services/accounts/passwordFault.ts'
import { waitMessage } from '../../../services/accounts/waitMessage.ts'
import { wrongTries } from '../../../services/accounts/wrongTries.ts'
import { say } from '../../../services/say.ts'
import { tri } from '../../../services/tri.ts'

const needsCurrent = tri(
  'Құпиясөзді не поштаны өзгерту үшін қазіргі құпиясөзді жазыңыз.',
  'Чтобы изменить пароль или почту, напишите действующий пароль.',
  'To change the password or the mail address, write the present password.',
)
const wrongCurrent = tri(
  'Қазіргі құпиясөз қате. Жүйеге кірген құпиясөзіңізді жазыңыз.',
  'Действующий пароль неверен. Напишите тот, с которым вы вошли.',
  'The present password is wrong. Write the one you logged in with.',
)
const same = tri(
  'Жаңа құпиясөз ескісіне тең. Басқасын ойлап табыңыз.',
  'Новый пароль совпадает с прежним. Придумайте другой.',
  'The new password is the old one. Think of another.',
)
const noText = tri(
  'Құпиясөз мәтін болуға тиіс.',
  'Пароль должен быть текстом.',
  'A password has to be a text.',
)

/**
 * What a person logs in with. Oneself changes it with the present password; a password that somebody else sets is good for one log-in
 * and ends. Whoever is logged in with such a one changes nothing but it.
 */
export const guardLogIn: CollectionBeforeValidateHook = async ({ data, originalDoc, operation, req }) => {
  if (!data) return data
  const { currentPassword, ...saved } = data
  const isSelf = Boolean(originalDoc && req.user && originalDoc.id === req.user.id)
  const setsPassword = operation === 'create' || isGiven(saved.password)
  const setsEmail = operation === 'update' && normal(saved.email) !== normal(originalDoc?.email)

  if (isSelf && originalDoc.oneTimeUntil) mayChangeOnlyPassword(req, saved, originalDoc)
  if (isSelf && (setsPassword || setsEmail)) await mustBe(req, originalDoc, currentPassword)
  if (!setsPassword) return saved

  const { password } = saved
  if (typeof password !== 'string') throw logInRefusal(req, 'password', noText)
  if (isSelf && password === currentPassword) throw logInRefusal(req, 'password', same)
  const fault = passwordFault(password, await knownOf(req, { ...originalDoc, ...saved }))
  if (fault) throw logInRefusal(req, 'password', fault)
  return { ...saved, oneTimeUntil: oneTimeUntil() }

  function oneTimeUntil() {
    if (isSelf) return null
    const ends = new Date(Date.now() + ONE_TIME_PASSWORD_SECONDS * 1000).toISOString()
    if (req.user) return ends
    // The program itself says when a password is not a one-time one: demonstration, the first operator.
    return operation === 'create' && saved.oneTimeUntil === undefined ? ends : (saved.oneTimeUntil ?? null)
  }
}

const isGiven = (value: unknown) => value !== undefined && value !== null && value !== ''

const normal = (email: unknown) => (typeof email === 'string' ? email.trim().toLowerCase() : email)

function mayChangeOnlyPassword(
  req: PayloadRequest,
  saved: Record<string, unknown>,
  stored: Record<string, unknown>,
) {
  const isOver = new Date(String(stored.oneTimeUntil)).getTime() < Date.now()
  const changed = ['name', 'email', 'language'].some((field) => saved[field] !== stored[field])
  if (isOver || changed) throw new Forbidden(req.t)
}

type Stored = { email: string; hash?: string; salt?: string; unlockedAt?: string }

async function mustBe(req: PayloadRequest, stored: Stored, given: unknown) {
  if (typeof given !== 'string' || given === '') throw logInRefusal(req, 'currentPassword', needsCurrent)
  const tries = wrongTries(req, stored)
  const refused = await tries.take()
  if (refused) throw new APIError(say(req, waitMessage(refused.retryAfter)), 429, refused, true)
  if (!(await isPasswordOf(stored, given))) throw logInRefusal(req, 'currentPassword', wrongCurrent)
  await tries.wasRight()
}
