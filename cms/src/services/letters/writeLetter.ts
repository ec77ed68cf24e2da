import { canonicalEmail, cleanLine, cleanText } from '@birlik/shared/text'
import type { PayloadRequest } from 'payload'
import { newId } from '../../database/newId.ts'

export type LetterText = { subject: string; text: string }

/** `conversation`: the id of the one that it tells of, whose end it goes with. `unasked`: nobody at an agency had a hand in it. */
type NewLetter = LetterText & { to: string; conversation?: string; unasked?: boolean }

const LONGEST_SUBJECT = 200

/**
 * Writes a letter to one address, in the transaction of what it tells of; it is sent after the commit. An address that no mail server
 * takes gets none: what the letter tells of must not fail for it.
 */
export async function writeLetter(
  req: PayloadRequest,
  { to, subject, text, conversation, unasked = false }: NewLetter,
): Promise<void> {
  const address = canonicalEmail(to)
  if (!address) {
    req.payload.logger.warn('A letter was not written: its address is none')
    return
  }
  const now = new Date().toISOString()
  const data = {
    conversation,
    unasked,
    to: address,
    subject: oneLine(subject),
    text: cleanText(text),
    nextAt: now,
    attempts: 0,
    createdAt: now,
    updatedAt: now,
  }
  const customID = newId(req.payload)
  await req.payload.db.create({ collection: 'letters', customID, data, returning: false, req })
}

/** A title that somebody gave a form may hold a line break; a header may not. */
const oneLine = (subject: string) =>
  Array.from(cleanLine(subject).replace(/\s+/g, ' ')).slice(0, LONGEST_SUBJECT).join('')
