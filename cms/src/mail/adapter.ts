import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'
import { env } from '../env.ts'

/** Mail goes by SMTP_URL; without one only its subject is written to the log. */
export function mailAdapter(): EmailAdapter | Promise<EmailAdapter> {
  const { smtpUrl, mailFrom } = env()
  const [, name = 'Birlik', address = mailFrom] = /^(.*?)\s*<(.+)>$/.exec(mailFrom) ?? []
  const sender = { defaultFromAddress: address, defaultFromName: name }
  if (!smtpUrl) return logAdapter(sender)
  // A mail server that is down must not keep the cms from starting.
  return nodemailerAdapter({ ...sender, skipVerify: true, transportOptions: { url: smtpUrl } })
}

const logAdapter =
  (sender: { defaultFromAddress: string; defaultFromName: string }): EmailAdapter =>
  ({ payload }) => ({
    name: 'log',
    ...sender,
    sendEmail: async ({ to, subject }) =>
      payload.logger.info({ to, subject }, 'Not sent, SMTP_URL is not set'),
  })
