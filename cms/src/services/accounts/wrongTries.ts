import type { PayloadRequest } from 'payload'
import { limits, type Taken } from '../limits/limits.ts'
import { accountKey } from './accountKey.ts'
import { clientAddress } from './clientAddress.ts'
import { WRONG_TRIES } from './figures.ts'

/** `unlockedAt`: since then the tries are counted anew, at every process, from whatever address. */
type Account = { email: string; unlockedAt?: string | null }

/**
 * Counts wrong tries at the password of an account, known or not, from the address of the request: others who try from elsewhere lock
 * nobody out. A try counts before it is made, so that many at once are as few as one after the other.
 */
export function wrongTries(req: PayloadRequest, { email, unlockedAt }: Account) {
  const address = clientAddress(req)
  const account = `${accountKey(email)}|${unlockedAt ?? ''}|${address}`
  const { ofAccountFromAddress, fromAddress } = WRONG_TRIES
  return {
    take: async (): Promise<Taken> =>
      (await limits().take(fromAddress, address)) ?? (await limits().take(ofAccountFromAddress, account)),
    /** The password was right. */
    wasRight: async () => {
      await limits().forget(ofAccountFromAddress, account)
      await limits().giveBack(fromAddress, address)
    },
    /** Nobody can tell whether it was right. */
    didNotCount: async () => {
      await limits().giveBack(ofAccountFromAddress, account)
      await limits().giveBack(fromAddress, address)
    },
  }
}
