import { z } from 'zod'
import { body } from './blocks.ts'
import { documentBase, withdrawal } from './primitives.ts'

/** The text an agency wrote for a node of the standard structure. */
export const pageItem = z
  .strictObject({ ...documentBase, node: z.string(), title: z.string(), summary: z.string() })
  .meta({ id: 'PageItem' })
export type PageItem = z.infer<typeof pageItem>

export const page = pageItem.extend({ body, withdrawal }).meta({ id: 'Page' })
export type Page = z.infer<typeof page>
