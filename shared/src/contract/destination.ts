import { z } from 'zod'
import { slug } from './primitives.ts'

export const destination = z
  .strictObject({
    agency: slug.nullable().describe('The agency on whose site the page stands; null is the portal'),
    path: z.string().startsWith('/').describe('Address within that site, without language: /press/news/abc'),
  })
  .meta({ id: 'Destination', description: 'Where an old address leads' })
export type Destination = z.infer<typeof destination>
