import type { Payload } from 'payload'
import { env } from '../../env.ts'

const PLACE = /\[reset-link:([0-9a-f]+)\]/g

/** Stands in a stored letter for the link to a new password: who reads the database, or a copy of it, cannot open the link. */
export const resetLinkPlace = (payload: Pick<Payload, 'encrypt'>, token: string): string =>
  `[reset-link:${payload.encrypt(token)}]`

/** The text of a letter as it is sent: with the link to a new password, where it has one. */
export const withResetLink = (payload: Pick<Payload, 'decrypt'>, text: string): string =>
  text.replace(PLACE, (_, sealed: string) => `${env().cmsOrigin}/admin/reset/${payload.decrypt(sealed)}`)
