import type { APIRoute } from 'astro'
import { answerManifest } from '../../../lib/machines/answerManifest.ts'
import { agencyFrameOf, keep } from '../../../lib/page.ts'

/** An agency on the home screen of a telephone. */
export const GET: APIRoute = async (context) => {
  const frame = await agencyFrameOf(context)
  keep(context)
  return answerManifest(frame)
}
