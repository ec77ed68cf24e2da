import { isLocale } from '@birlik/shared/locales'
import { type RequestHandler, Router } from 'express'
import type { Dialogue } from '../../dialogue/createDialogue.ts'
import { addressOf, countTaken } from '../../dialogue/limits.ts'
import { withAgency } from '../../pageCache/addressOf.ts'
import { plainPage } from '../../plainPage.ts'
import { requestIdOf, resolvedHost } from '../../requestContext.ts'
import { sameOrigin } from '../sameOrigin/sameOrigin.ts'
import { createConversationPages } from './conversations.ts'
import { createFormPages } from './forms.ts'

type Settings = { dialogue: Dialogue; render: RequestHandler }

/** What one address may send in ten minutes: a school, an office or half a village behind one mobile mast share an address. */
const OPENINGS = 30
const REPLIES = 120
/** And what one conversation may take. */
const IN_ONE = 30

/**
 * Forms and conversations. What is sent is read, checked and written to the disk here, and answered with 303 or with the same page
 * again; pages are rendered by Astro from what `setPageState` hands over.
 */
export function dialogue({ dialogue, render }: Settings): RequestHandler {
  const router = Router()
  const form = createFormPages(dialogue, render)
  const conversation = createConversationPages(dialogue, render)
  const openings = countTaken(OPENINGS, addressOf)
  const replies = countTaken(REPLIES, addressOf)
  const inOne = countTaken(IN_ONE, ({ params }) => String(params.link))

  router.param('locale', (_req, _res, next, locale) => next(isLocale(locale) ? undefined : 'router'))

  const FORM = '/:locale/:agency/dialogue/forms/:form'
  router.get(`${FORM}.json`, form.showJson)
  router.get(FORM, form.show)
  router.post(`${FORM}.json`, sameOrigin, form.read, openings, form.take(true))
  router.post(FORM, sameOrigin, form.read, openings, form.take(false))

  // No check of the origin: a page without referrer sends `Origin: null`, and who does not know the link cannot send anything here.
  const WITH = '/:locale/:agency/dialogue/with/:link'
  const { guard } = conversation
  router.get(`${WITH}.json`, guard, conversation.showJson)
  router.get(WITH, guard, conversation.show())
  router.get(`${WITH}/appeal`, guard, conversation.show('/appeal'))
  router.get(`${WITH}/view`, guard, conversation.show('/view'))
  router.get(`${WITH}/files/:file`, guard, conversation.file)
  router.post(`${WITH}.json`, guard, form.read, replies, inOne, conversation.take(true))
  router.post(WITH, guard, form.read, replies, inOne, conversation.take(false))

  return (req, res, next) => {
    const { agencyHost } = resolvedHost(req)
    const asked = req.url
    if (agencyHost) req.url = withAgency(asked, agencyHost)
    router(req, res, (error?: unknown) => {
      req.url = asked
      if (error) return next(error)
      if (req.method === 'GET' || req.method === 'HEAD') return next()
      res.setHeader('Allow', 'GET, HEAD')
      plainPage(res, 405, requestIdOf(req))
    })
  }
}
