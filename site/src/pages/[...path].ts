import type { APIRoute } from 'astro'
import { NotFound } from '../lib/api/index.ts'

/** Whatever no other page answers. */
export const ALL: APIRoute = ({ url }) => {
  throw new NotFound(`nothing at ${url.pathname}`)
}
