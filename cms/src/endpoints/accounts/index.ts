import type { Endpoint } from 'payload'
import { forgotPassword } from './forgotPassword.ts'
import { logIn } from './logIn.ts'
import { registerFirst } from './registerFirst.ts'
import { resetPassword } from './resetPassword.ts'
import { unlock } from './unlock.ts'

/** In the place of Payload's own of the same paths, which come after them: below /api/users. */
export const accountEndpoints: Endpoint[] = [logIn, forgotPassword, resetPassword, unlock, registerFirst]
