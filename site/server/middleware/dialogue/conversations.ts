import type { Request, RequestHandler, Response } from 'express'
import { ACTS, type ConversationAnswer, INPUTS, type SentAnswer } from '../../../src/lib/dialogue/face.ts'
import type { ConversationState } from '../../../src/lib/dialogue/state.ts'
import { actIn } from '../../dialogue/actIn.ts'
import { conversationAnswer, hasUnread, versionOf } from '../../dialogue/conversationAnswer.ts'
import type { Dialogue } from '../../dialogue/createDialogue.ts'
import { inputsOf, typedIn } from '../../dialogue/inputsOf.ts'
import { limitedUntil } from '../../dialogue/limits.ts'
import { setPageState } from '../../pageState.ts'
import { askCms, passOn } from '../../upstream/askCms.ts'
import { linksFor, localeOf } from './addresses.ts'
import { keepToThemselves } from './keepToThemselves.ts'
import { problem, refusal } from './problems.ts'
import { sentOf } from './sent.ts'
import { showAgain } from './showAgain.ts'

const FILE_HEADERS = ['content-type', 'content-length', 'content-disposition']

/** The conversation that a secret link opens, for whoever has the link. */
export function createConversationPages(dialogue: Dialogue, render: RequestHandler) {
  const { keys, conversations, held } = dialogue
  const linkOf = (req: Request) => String(req.params.link)
  const keyOf = (req: Request) => keys.keyOfLink(linkOf(req))

  const guard: RequestHandler = (req, res, next) => {
    keepToThemselves(res)
    if (keyOf(req) !== undefined) return next()
    if (req.path.endsWith('.json')) return problem(req, res, 404)
    if (req.method !== 'GET') return showAgain(req, res, render, { page: 'failed', status: 404 })
    setPageState(req, { page: 'failed', status: 404 })
    next('router')
  }

  /** `below`: what stands behind the link in the address. */
  const show =
    (below = ''): RequestHandler =>
    async (req, res, next) => {
      const key = keyOf(req) as string
      const answer = await conversationAnswer(dialogue, key, localeOf(req))
      if (leadHome(req, res, answer, below)) return
      const version = versionOf(answer)
      res.setHeader('ETag', version)
      setPageState(req, {
        ...CALM,
        page: 'conversation',
        link: linkOf(req),
        answer,
        sent: sentJustNow(req, key),
        again: isAddition(answer, req.query.said),
      })
      // Once the page is on its way.
      if (isReader(req) && hasUnread(answer)) res.once('finish', () => void conversations.read(key))
      // An open page asks whenever it is told of a change, and when its stream begins; mostly it has seen it.
      if (req.get('if-none-match') === version) return void res.status(304).end()
      next()
    }

  const showJson: RequestHandler = async (req, res) => {
    res.json(
      (await conversationAnswer(dialogue, keyOf(req) as string, localeOf(req))) satisfies ConversationAnswer,
    )
  }

  const take =
    (json: boolean): RequestHandler =>
    async (req, res) => {
      const key = keyOf(req) as string
      const sent = sentOf(req)
      const asked = inputsOf(sent)(INPUTS.act)
      const act = ACTS.find((known) => known === asked)
      if (!act) {
        await held.forget(sent.files)
        return json ? problem(req, res, 404) : showAgain(req, res, render, { page: 'failed', status: 404 })
      }
      const locale = localeOf(req)
      const outcome = await actIn(dialogue, { key, locale, act, sent, limitedUntil: limitedUntil(req) })
      if ('key' in outcome) {
        if (json) return res.status(202).json(outcome satisfies SentAnswer)
        return res.redirect(303, `${addressFor(req, String(req.params.agency))}#last`)
      }
      const { status, faults, files, token } = outcome
      if (json) return refusal(req, res, status, faults)
      return again(req, res, { act, status, faults, files, token, key })
    }

  type Again = Pick<ConversationState, 'status' | 'faults' | 'act'> & {
    files: ConversationState['kept']
    token: string
    key: string
  }

  async function again(req: Request, res: Response, { files, token, key, ...rest }: Again) {
    const answer = { ...(await conversationAnswer(dialogue, key, localeOf(req))), token }
    const kept = files.map(({ key, name, type, size }) => ({ key, name, type, size }))
    const typed = typedIn(sentOf(req))
    showAgain(req, res, render, {
      ...{ page: 'conversation', link: linkOf(req), answer, sent: undefined, again: false, typed, kept },
      ...rest,
    })
  }

  /** A file of the conversation: saved, never shown, and a page of ours for nobody. */
  const file: RequestHandler = async (req, res, next) => {
    const { url, headers } = conversations.fileOf(keyOf(req) as string, String(req.params.file))
    const answer = await askCms({ req, res, url, headers, timeout: 10_000 }).catch(() => undefined)
    if (answer?.status === 200) {
      res.setHeader('Content-Security-Policy', "default-src 'none'; sandbox")
      await passOn(answer, res, FILE_HEADERS)
      return
    }
    await answer?.body?.cancel()
    const gone = answer !== undefined && answer.status < 500
    setPageState(req, { page: 'failed', status: gone ? 404 : 503 })
    next()
  }

  /** Handed over to another body, or asked below a wrong one: the reader is led to where it is. */
  function leadHome(
    req: Request,
    res: Response,
    { conversation }: ConversationAnswer,
    below: string,
  ): boolean {
    const home = conversation?.agency.slug
    if (home === undefined || home === req.params.agency) return false
    res.redirect(302, addressFor(req, home) + below)
    return true
  }

  const addressFor = (req: Request, agency: string) =>
    linksFor(req).agency(agency, `/dialogue/with/${linkOf(req)}`)

  /** The reference in the address, when it is that of this conversation: other processes than the one that took it do not know it. */
  function sentJustNow(req: Request, key: string): string | undefined {
    const reference = typeof req.query.sent === 'string' ? keys.readReference(req.query.sent) : undefined
    if (!reference) return undefined
    const [, year, month, day] = /^(\d\d)(\d\d)(\d\d)/.exec(reference) ?? []
    // Noon in Kazakhstan.
    const sentAt = new Date(`20${year}-${month}-${day}T07:00:00Z`)
    return !Number.isNaN(sentAt.getTime()) && keys.referenceOf(key, sentAt) === reference
      ? reference
      : undefined
  }

  return { guard, show, showJson, take, file }
}

/**
 * A page that a person opens or that brings itself up to date, by what only browsers say (https://www.w3.org/TR/fetch-metadata/):
 * scanners of mail fetch every link of a letter, and what they fetched has been read by nobody.
 */
const isReader = (req: Request) =>
  (req.get('sec-fetch-mode') === 'navigate' && req.get('sec-fetch-dest') === 'document') ||
  req.get('sec-fetch-site') === 'same-origin'

/** Whether a sending is there and not the first: it came from a form that had opened the conversation before. */
const isAddition = ({ conversation, pending }: ConversationAnswer, said: unknown): boolean => {
  const messages = conversation?.messages.filter(({ author, event }) => author === 'citizen' && !event) ?? []
  return [...messages, ...pending].findIndex(({ key }) => key === said) > 0
}

const CALM = { status: 200, faults: [], typed: {}, kept: [], act: undefined } as const
