import {
  CONVERSATIONS_PATH,
  FILE_NAME_HEADER,
  FILES_PATH,
  LARGEST_FILE,
  sendingKey,
} from '@birlik/shared/contract'
import type { Endpoint, PayloadRequest } from 'payload'
import { readBytes } from '../../../rest/readBytes.ts'
import { attachmentOf } from '../../../services/attachments/attachmentOf.ts'
import { takeAttachment } from '../../../services/attachments/takeAttachment.ts'
import { isSite } from '../../../services/changes/isSite.ts'
import { problem } from '../../problem.ts'

/** Takes the bytes of a file that a citizen attached (shared/contract/dialogue). */
export const takeFileEndpoint: Endpoint = {
  method: 'put',
  path: `${FILES_PATH.replace('/api', '')}/:key`,
  handler: async (req) => {
    if (!isSite(req.headers)) return problem(401)
    const key = sendingKey.safeParse(req.routeParams?.key)
    if (!key.success) return problem(422)
    try {
      const data = await readBytes(req, LARGEST_FILE)
      const state = await takeAttachment(req.payload, { key: key.data, name: nameOf(req), data })
      return state === 'ready' ? new Response(null, { status: 204 }) : problem(422)
    } catch (error) {
      // Scanner, disk, bucket or database: the file stays in the spool of the site, which comes again.
      req.payload.logger.error({
        err: error,
        requestId: req.headers.get('x-request-id'),
        msg: 'A file that a citizen attached cannot be taken now',
      })
      return problem(503, { 'Retry-After': '5' })
    }
  },
}

/** Gives them back to whoever holds the link of the conversation, which site has checked. */
export const giveFileEndpoint: Endpoint = {
  method: 'get',
  path: `${CONVERSATIONS_PATH.replace('/api', '')}/:key/files/:id`,
  handler: async (req) => {
    if (!isSite(req.headers)) return problem(401)
    const { key, id } = req.routeParams as { key: string; id: string }
    const conversation = await req.payload.db.findOne<{ id: string }>({
      collection: 'conversations',
      where: { key: { equals: key } },
      select: { key: true },
    })
    const found = conversation && (await attachmentOf(req, String(conversation.id), id))
    return found ?? problem(404)
  },
}

function nameOf({ headers }: PayloadRequest): string {
  try {
    return decodeURIComponent(headers.get(FILE_NAME_HEADER) ?? '')
  } catch {
    return ''
  }
}
