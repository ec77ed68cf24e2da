import type { APIRoute } from 'astro'
import { platformFor } from '../../lib/api/index.ts'
import { createLinks } from '../../lib/links.ts'
import { securityText } from '../../lib/machines/securityText.ts'
import { keep } from '../../lib/page.ts'

/** Whom to tell of a weakness (RFC 9116): who runs the platform, as everywhere else on it. */
export const GET: APIRoute = async (context) => {
  const { origin } = context.locals
  const { email, phone } = await platformFor('kk')
  keep(context)
  const text = securityText({
    address: `${origin}/.well-known/security.txt`,
    email,
    phone,
    page: createLinks(context.locals, 'kk').canonical(null, '/dialogue'),
    now: new Date(),
  })
  return new Response(text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
