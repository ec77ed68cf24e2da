import type { Endpoint } from 'payload'
import { answer } from './answer.ts'

/**
 * The public read API, for Payload's `endpoints`: one pattern for the whole of /api/v1, because Payload 3.90.1 compiles
 * the pattern of every endpoint anew for each request, and so that an unknown address is a problem of ours too.
 */
export const publicEndpoints: Endpoint[] = [
  {
    method: 'get',
    path: '/v1/:address*',
    handler: async (req) => {
      const { status, headers, body } = await answer({
        req,
        url: new URL(req.url ?? ''),
        segments: (req.routeParams?.address ?? []) as string[],
        requestId: req.headers.get('x-request-id'),
      })
      return new Response(body, { status, headers })
    },
  },
]
