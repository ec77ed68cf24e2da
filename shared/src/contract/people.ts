import { z } from 'zod'
import { body } from './blocks.ts'
import { picture } from './media.ts'
import { documentBase, withdrawal } from './primitives.ts'

export const personItem = z
  .strictObject({
    ...documentBase,
    name: z.string(),
    post: z.string(),
    portrait: picture.nullable(),
    phone: z.string().nullable(),
    email: z.string().nullable(),
    reception: z.string().nullable().describe('When and where the person receives citizens'),
    isHead: z.boolean(),
  })
  .meta({ id: 'PersonItem' })
export type PersonItem = z.infer<typeof personItem>

export const person = personItem.extend({ duties: body, biography: body, withdrawal }).meta({ id: 'Person' })
export type Person = z.infer<typeof person>
