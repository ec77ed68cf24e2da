import { z } from 'zod'

const variant = z.strictObject({
  url: z.string().describe('Address on the site, e.g. /media/0198….avif'),
  type: z.enum(['image/avif', 'image/webp']),
  width: z.int().positive(),
  height: z.int().positive(),
})

/** A picture with ready sizes. An empty `alt` means decorative. */
export const picture = z
  .strictObject({
    alt: z.string(),
    url: z.string().describe('Largest WebP, for what knows no srcset'),
    width: z.int().positive(),
    height: z.int().positive(),
    focus: z
      .strictObject({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) })
      .describe('Focal point, per cent'),
    variants: z.array(variant),
  })
  .meta({ id: 'Picture' })
export type Picture = z.infer<typeof picture>

/** A file to download; format and size stand beside its name on every page (Order 124-НҚ). */
export const file = z
  .strictObject({
    url: z.string(),
    title: z.string(),
    name: z.string().describe('Name under which it is saved'),
    format: z.string().describe('Upper-case extension: PDF, DOCX …'),
    size: z.int().nonnegative().describe('Bytes'),
  })
  .meta({ id: 'File' })
export type FileLink = z.infer<typeof file>
