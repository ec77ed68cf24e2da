import type { Request, RequestHandler, Response } from 'express'
import { Unavailable } from '../../../src/lib/api/errors.ts'
import type { FormAnswer, OpenedAnswer } from '../../../src/lib/dialogue/face.ts'
import type { FormState } from '../../../src/lib/dialogue/state.ts'
import type { Dialogue } from '../../dialogue/createDialogue.ts'
import { typedIn, wordsIn } from '../../dialogue/inputsOf.ts'
import { addressOf, limitedUntil } from '../../dialogue/limits.ts'
import { type Opened, openConversation } from '../../dialogue/openConversation.ts'
import { readSent } from '../../dialogue/readSent.ts'
import { setPageState } from '../../pageState.ts'
import { plainPage } from '../../plainPage.ts'
import { requestIdOf } from '../../requestContext.ts'
import { linksFor, localeOf } from './addresses.ts'
import { countRunning } from './countRunning.ts'
import { problem, refusal, statusOf } from './problems.ts'
import { sentOf, setSent } from './sent.ts'
import { showAgain } from './showAgain.ts'

/**
 * Lets the browser's way back show the form as it was left: fetched anew it would have another token under the text that the browser
 * fills in again, and the same question would be asked twice. It holds nothing of anybody; what was typed is in the browser.
 */
const allowWayBack = (res: Response) => res.setHeader('Cache-Control', 'private, no-cache')

const addressed = ({ params }: Request) => ({ agency: String(params.agency), slug: String(params.form) })

/** Forms that are read at once from one address, up to 256 MB each: an office has more than one person, a crowd has more addresses. */
const AT_ONCE = 8

/** Nothing of it is read: the way back in the browser has the text. */
function tooManyAtOnce(req: Request, res: Response) {
  res.setHeader('Retry-After', 60)
  if (req.path.endsWith('.json')) return problem(req, res, 429)
  plainPage(res, 429, requestIdOf(req))
}

/** A form, its token made for this showing. */
export function createFormPages(dialogue: Dialogue, render: RequestHandler) {
  const begin = countRunning(AT_ONCE)
  const answerOf = async (req: Request): Promise<FormAnswer> => {
    const { agency, slug } = addressed(req)
    const form = await dialogue.formOf(agency, slug, localeOf(req))
    return { form, token: dialogue.keys.formToken(`${agency}/${slug}`), proof: dialogue.gate.bitsFor(agency) }
  }

  const show: RequestHandler = async (req, res, next) => {
    try {
      const answer = await answerOf(req)
      allowWayBack(res)
      setPageState(req, { page: 'form', answer, status: 200, faults: [], typed: {}, kept: [] })
    } catch (error) {
      setPageState(req, { page: 'failed', status: statusOf(error) })
    }
    next()
  }

  const showJson: RequestHandler = async (req, res) => {
    try {
      res.json(await answerOf(req))
    } catch (error) {
      problem(req, res, statusOf(error))
    }
  }

  /** Before senders are counted, so that whoever has sent too much gets their text back. */
  const read: RequestHandler = async (req, res, next) => {
    const end = begin(addressOf(req))
    if (!end) return tooManyAtOnce(req, res)
    try {
      setSent(req, await readSent(req, dialogue.held))
    } finally {
      end()
    }
    next()
  }

  const take =
    (json: boolean): RequestHandler =>
    async (req, res) => {
      const { agency, slug } = addressed(req)
      const locale = localeOf(req)
      const sent = sentOf(req)
      const form = await dialogue.formOf(agency, slug, locale).catch((error: unknown) => {
        if (error instanceof Unavailable) return undefined
        return { status: statusOf(error) }
      })
      if (form && 'status' in form) {
        await dialogue.held.forget(sent.files)
        return json
          ? problem(req, res, form.status)
          : showAgain(req, res, render, { page: 'failed', ...form, typed: wordsIn(sent) })
      }
      const address = addressOf(req)
      const outcome = await openConversation(dialogue, {
        ...{ agency, slug, locale, form, sent, address },
        limitedUntil: limitedUntil(req),
      })
      if ('conversation' in outcome) return opened(req, res, outcome, json)
      const { status, faults, files, token, turn, until } = outcome
      if (until) res.setHeader('Retry-After', Math.ceil((until.getTime() - Date.now()) / 1000))
      if (json) return refusal(req, res, status, faults)
      // Cannot be shown again; the browser's way back still has the text.
      if (!form) return showAgain(req, res, render, { page: 'failed', status: 503 })
      const kept = files.map(({ key, name, type, size }) => ({ key, name, type, size }))
      const state: FormState = {
        page: 'form',
        answer: { form, token, proof: dialogue.gate.bitsFor(agency), heldBack: until !== undefined, turn },
        status,
        faults,
        typed: typedIn(sent),
        kept,
      }
      return showAgain(req, res, render, state)
    }

  function opened(req: Request, res: Response, { conversation, sending, reference }: Opened, json: boolean) {
    const { agency } = addressed(req)
    const href = linksFor(req).agency(agency, `/dialogue/with/${dialogue.keys.linkOf(conversation)}`)
    if (!json) return res.redirect(303, `${href}?sent=${reference}&said=${sending}`)
    return res.status(201).json({ reference, href } satisfies OpenedAnswer)
  }

  return { show, showJson, read, take }
}
