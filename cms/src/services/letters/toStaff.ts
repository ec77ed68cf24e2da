import type { Locale } from '@birlik/shared/locales'
import type { PayloadRequest } from 'payload'
import { env } from '../../env.ts'
import { formKinds } from '../dialogueLabels.ts'
import type { Correspondent } from './correspondent.ts'
import { type LetterAgency, letterAgency, nameIn } from './letterAgency.ts'
import { momentIn } from './momentIn.ts'
import { type StaffFacts, type StaffLetter, staffFooter, staffTexts } from './staffTexts.ts'
import { writeLetter } from './writeLetter.ts'

/** Somebody who works at the agency, as far as a letter needs. */
export type Colleague = { email: string; language?: Locale | null }

type Due = Pick<Correspondent, 'id' | 'agency' | 'reference' | 'kind'> & { by: string }

/** Letters to those who answer, each written in the transaction of what it tells of. */
export const toStaff = {
  /** To the mailbox of the agency, if it has named one: in Kazakh and Russian, for nobody knows who reads it. */
  opened: async (req: PayloadRequest, conversation: Correspondent): Promise<void> => {
    const agency = await letterAgency(req, conversation.agency)
    const to = agency.dialogue?.inboxEmail
    if (!to) return
    const due = { ...conversation, by: conversation.firstAnswerBy ?? null }
    const [kk, ru] = (['kk', 'ru'] as const).map((language) => textOf('opened', agency, due, language))
    if (kk && ru)
      await writeLetter(req, {
        to,
        conversation: conversation.id,
        subject: `${kk.subject} / ${ru.subject}`,
        text: `${kk.text}\n\n––––\n\n${ru.text}`,
      })
  },

  /** Three quarters of the time have passed. */
  warning: (req: PayloadRequest, due: Due, people: Colleague[]) => write(req, 'warning', due, people),

  /** It is over: to those who should have answered. */
  overdue: (req: PayloadRequest, due: Due, people: Colleague[]) => write(req, 'overdue', due, people),

  /** It is over: to the administrators of the agency. */
  escalated: (req: PayloadRequest, due: Due, people: Colleague[]) => write(req, 'escalated', due, people),
}

async function write(req: PayloadRequest, letter: StaffLetter, due: Due, people: Colleague[]): Promise<void> {
  const agency = await letterAgency(req, due.agency)
  for (const { email, language } of people) {
    await writeLetter(req, {
      to: email,
      conversation: due.id,
      ...textOf(letter, agency, due, language ?? 'kk'),
    })
  }
}

function textOf(
  letter: StaffLetter,
  agency: LetterAgency,
  { id, reference, kind, by }: Pick<Due, 'id' | 'reference' | 'kind'> & { by: string | null },
  language: Locale,
) {
  const facts: StaffFacts = {
    reference,
    agency: nameIn(agency, language),
    kind: formKinds[kind][language],
    by: by && momentIn(language, by),
    inbox: `${env().cmsOrigin}/admin/inbox/${id}?agency=${agency.slug}`,
  }
  const { subject, body } = staffTexts[letter][language]
  return { subject: subject(facts), text: `${body(facts)}\n\n${staffFooter[language]}` }
}
