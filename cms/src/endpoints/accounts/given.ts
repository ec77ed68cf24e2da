import { canonicalEmail } from '@birlik/shared/text'
import { z } from 'zod'

/** A mail address as somebody types it, in the one form in which accounts keep it: tries and letters are counted by it. */
export const emailGiven = z
  .string()
  .max(254)
  .transform((text) => canonicalEmail(text) ?? text.trim().toLowerCase())
  .pipe(z.string().min(1))

/** A password as it is sent; whether it is good enough is said where it is set. */
export const passwordGiven = z.string().min(1).max(1024)
