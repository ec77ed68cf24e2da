import { z } from 'zod'

/** What a reader may choose in the low-vision mode; the first value of each is how the site looks by itself. */
export const PREFERENCES = {
  size: ['normal', 'large', 'largest', 'double'],
  spacing: ['normal', 'wide', 'widest'],
  contrast: ['normal', 'black-on-white', 'white-on-black', 'blue-on-sky', 'yellow-on-blue'],
  pictures: ['on', 'off'],
} as const

export const PREFERENCES_COOKIE = 'preferences'

/** Unknown values fall back one by one, so an old cookie never costs a reader the rest of their choice. */
export const preferences = z.object({
  size: z.enum(PREFERENCES.size).catch('normal'),
  spacing: z.enum(PREFERENCES.spacing).catch('normal'),
  contrast: z.enum(PREFERENCES.contrast).catch('normal'),
  pictures: z.enum(PREFERENCES.pictures).catch('on'),
})
export type Preferences = z.infer<typeof preferences>
