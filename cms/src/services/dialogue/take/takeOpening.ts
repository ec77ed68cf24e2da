import { conversationOf, type Opening } from '@birlik/shared/contract'
import { newId } from '../../../database/newId.ts'
import { toCitizen } from '../../letters/toCitizen.ts'
import { toStaff } from '../../letters/toStaff.ts'
import { eventMessage } from '../addEvent.ts'
import { keptUntil } from '../closingOf.ts'
import type { ConversationRow } from '../rows.ts'
import { targetsFor } from '../targetsFor.ts'
import type { Batch } from './batch.ts'
import { haveArrived, linkFiles } from './files.ts'
import { readAnswers } from './readAnswers.ts'
import { later, refused, TAKEN, type Verdict } from './verdict.ts'
import { open, say } from './writes.ts'

/**
 * Opens a conversation. One from a sender whom the body holds back is taken too, but as if a moderator had removed it: it stands in the
 * folder of what was removed, its citizen sees the reason and can object, and nothing is thrown away unseen.
 */
export async function takeOpening(batch: Batch, opening: Opening, at: string): Promise<Verdict> {
  const { req } = batch
  const { payload } = req
  const agency = await batch.agencyAt(opening.agency)
  if (!agency) return refused('unknown-agency')
  if (!haveArrived(batch, opening.files)) return later('file-missing')
  const form = await batch.formOf(agency, opening)
  const { message, values, faults, ...contact } = readAnswers(form, opening.values, opening.files.length)
  if (!message && !opening.files.length) return refused('empty')
  if (faults.length) {
    payload.logger.warn({ agency: agency.slug, form: form.slug, faults }, 'A sending does not fit its form')
  }
  const held = batch.blocked(agency.id, opening.sender)
  const now = new Date().toISOString()
  // As they were shown: the form may have other terms by now, or be gone.
  const consent = { ...(opening.terms ?? form.consent) }
  const row: ConversationRow = {
    id: newId(payload),
    agency: agency.id,
    key: conversationOf(opening),
    reference: opening.reference,
    kind: form.kind,
    form: form.slug,
    formTitle: form.title,
    language: opening.language,
    state: 'waiting',
    ...contact,
    values,
    consent,
    consentedAt: at,
    sender: opening.sender || null,
    openedAt: at,
    lastMessageAt: at,
    unread: 1,
    ...(await targetsFor(payload, agency, at)),
    mayPublish: opening.mayPublish,
    publication: opening.mayPublish ? 'offered' : 'none',
    ...(held && {
      state: 'closed',
      closedAt: at,
      closeReason: 'removed',
      keptUntil: keptUntil({ consent }, at),
      removedAt: at,
      removalReason: held,
      unread: 0,
    }),
    createdAt: now,
    updatedAt: now,
  }
  open(batch, row)
  const first = say(batch, row, {
    key: opening.key,
    author: 'citizen',
    text: message,
    language: opening.language,
    files: opening.files,
    sentAt: at,
    ...(held && { removedAt: at, removalReason: held }),
  })
  await linkFiles(batch, opening.files, first, row)
  if (held) {
    say(batch, row, eventMessage('removed', { at }))
    await toCitizen.held(req, row, held)
  } else {
    await toCitizen.received(req, row)
    await toStaff.opened(req, row)
  }
  return TAKEN
}
