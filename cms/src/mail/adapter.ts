import { nodemailerAdapter } from '@payloadcms/email-nodemailer'
import type { EmailAdapter } from 'payload'
import { env } from '../env.ts'

/** Mail goes by SMTP_URL; without one Payload writes letters to the log. */
export function mailAdapter(): Promise<EmailAdapter> | undefined {
  const { smtpUrl, mailFrom } = env()
  if (!smtpUrl) return undefined
  const [, name = 'Birlik', address = mailFrom] = /^(.*?)\s*<(.+)>$/.exec(mailFrom) ?? []
  return nodemailerAdapter({
    defaultFromAddress: address,
    defaultFromName: name,
    // A mail server that is down must not keep the cms from starting.
    skipVerify: true,
    transportOptions: { url: smtpUrl },
  })
}
