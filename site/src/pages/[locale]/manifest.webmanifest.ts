import type { APIRoute } from 'astro'
import { answerManifest } from '../../lib/machines/answerManifest.ts'
import { keep, portalFrameOf } from '../../lib/page.ts'

/** The portal on the home screen of a telephone. */
export const GET: APIRoute = async (context) => {
  const frame = await portalFrameOf(context)
  keep(context)
  return answerManifest(frame)
}
