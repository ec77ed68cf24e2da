import {
  type CollectionBeforeReadHook,
  type CollectionRefreshHook,
  Forbidden,
  getFieldsToSign,
  jwtSign,
} from 'payload'
import { SESSION } from '../../../services/accounts/figures.ts'

type Session = { id: string; createdAt?: string | Date | null; expiresAt: string | Date }

const endOf = ({ createdAt }: Session) => new Date(createdAt ?? 0).getTime() + SESSION.seconds * 1000

/** Payload looks for the session of a token in the row as it is read, and only for whether it is there: what has ended is not. */
const dropEnded: CollectionBeforeReadHook = ({ doc }) => {
  if (!Array.isArray(doc.sessions)) return doc
  const now = Date.now()
  const goesOn = (session: Session) => endOf(session) > now && new Date(session.expiresAt).getTime() > now
  return { ...doc, sessions: doc.sessions.filter(goesOn) }
}

/** A token that is renewed ends with its session, however active the person is: the admin says so in time. */
const refresh: CollectionRefreshHook = async ({ args, user }) => {
  const { req } = args
  const { config } = args.collection
  // Where Payload 3.90.1 keeps which session a token is of; its types do not tell.
  const { _sid: sid } = (req.user ?? {}) as { _sid?: string }
  const session = (user.sessions as Session[] | undefined)?.find(({ id }) => id === sid)
  if (!session || !req.user) throw new Forbidden(req.t)
  const left = Math.floor((endOf(session) - Date.now()) / 1000)
  if (left <= 0) throw new Forbidden(req.t)
  const { exp, token } = await jwtSign({
    fieldsToSign: getFieldsToSign({ collectionConfig: config, email: user.email, sid, user: req.user }),
    secret: req.payload.secret,
    tokenExpiration: Math.min(left, SESSION.idleSeconds),
  })
  return { exp, refreshedToken: token, setCookie: true, user }
}

/** Sessions end: an hour after the last thing done in them, and twelve hours after the log-in. */
export const endSessions = { dropEnded, refresh }
