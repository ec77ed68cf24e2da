import type { APIRoute } from 'astro'
import { keep } from '../lib/page.ts'

/** Everything may be read by machines except what is made for one reader: results of a search and preferences. */
export const GET: APIRoute = (context) => {
  keep(context)
  const lines = [
    'User-agent: *',
    'Disallow: /*/search',
    'Disallow: /*/preferences',
    '',
    `Sitemap: ${context.locals.origin}/sitemap.xml`,
    '',
  ]
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } })
}
