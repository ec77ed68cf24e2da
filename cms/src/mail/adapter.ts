import { createLocalReq, type EmailAdapter } from 'payload'
import { env } from '../env.ts'
import { writeLetter } from '../services/letters/writeLetter.ts'

/** Payload's own mail (forgotten passwords) takes the road of all letters. */
export function mailAdapter(): EmailAdapter {
  const { mailFrom } = env()
  const [, name = 'Birlik', address = mailFrom] = /^(.*?)\s*<(.+)>$/.exec(mailFrom) ?? []
  return ({ payload }) => ({
    name: 'birlik',
    defaultFromAddress: address,
    defaultFromName: name,
    sendEmail: async ({ to, subject = '', text, html }) => {
      const addressees = [to]
        .flat()
        .flatMap((each) => (typeof each === 'string' ? each : (each?.address ?? [])))
      const write = async () => {
        const req = await createLocalReq({}, payload)
        for (const each of addressees)
          await writeLetter(req, { to: each, subject, text: String(text ?? html) })
      }
      // Payload 3.90.1 asks for it in the middle of its transaction, which it does not hand over: written with it, the row would wait
      // for the writer that waits for the row.
      write().catch((err: unknown) => payload.logger.error({ err }, 'Mail of Payload was not written'))
    },
  })
}
