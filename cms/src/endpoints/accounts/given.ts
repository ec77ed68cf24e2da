import { z } from 'zod'

/** A mail address as somebody types it, as accounts keep it. */
export const emailGiven = z
  .string()
  .max(254)
  .transform((text) => text.trim().toLowerCase())
  .pipe(z.string().min(1))

/** A password as it is sent; whether it is good enough is said where it is set. */
export const passwordGiven = z.string().min(1).max(1024)
