import { join } from 'node:path'
import { createTransport, type SendMailOptions } from 'nodemailer'
import { env } from '../../env.ts'
import { writeEml } from './writeEml.ts'

/** Where all mail of cms leaves. */
export type MailRoad = {
  /** Resolves when a mail server has taken the message, or it lies in its file. `name` names it for ever: sent twice it is one. */
  send: (message: SendMailOptions, name: string) => Promise<void>
  close: () => void
}

/** A server that does not answer holds up other letters for no longer. Whatever SMTP_URL says itself goes first. */
const TIMEOUTS = { connectionTimeout: '10000', greetingTimeout: '10000', socketTimeout: '30000' }
/** RFC 3834: lets holiday notes and other machines not answer. */
const MACHINE_MADE = { 'Auto-Submitted': 'auto-generated' }

/** By SMTP_URL; without one each message becomes a file in DATA_DIR/mail. `pool`: keeps connections open, and must be closed. */
export function mailRoad({ pool }: { pool: boolean }): MailRoad {
  const { smtpUrl, mailFrom, dataDir } = env()
  const common = { from: mailFrom, headers: MACHINE_MADE, disableFileAccess: true, disableUrlAccess: true }
  const idOf = (name: string) => `<${name}@${domainOf(mailFrom)}>`
  if (smtpUrl) {
    const transport = createTransport(withOptions(smtpUrl, { ...TIMEOUTS, ...(pool && { pool: 'true' }) }))
    return {
      send: async (message, name) => {
        await transport.sendMail({ ...common, messageId: idOf(name), ...message })
      },
      close: () => transport.close(),
    }
  }
  const composer = createTransport({ streamTransport: true, buffer: true, newline: 'windows' })
  return {
    send: async (message, name) => {
      const composed = await composer.sendMail({ ...common, messageId: idOf(name), ...message })
      await writeEml(join(dataDir, 'mail'), name, composed.message as Buffer)
    },
    close: () => {},
  }
}

/** nodemailer takes options from the query, and from nowhere else where there is an address. */
function withOptions(smtpUrl: string, options: Record<string, string>): string {
  const url = new URL(smtpUrl)
  for (const [name, value] of Object.entries(options)) {
    if (!url.searchParams.has(name)) url.searchParams.set(name, value)
  }
  return url.href
}

const domainOf = (mailFrom: string) => /@([^\s>]+)>?\s*$/.exec(mailFrom)?.[1] ?? 'localhost'
