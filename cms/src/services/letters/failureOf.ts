type SmtpError = { code?: unknown; command?: unknown; responseCode?: unknown; message?: unknown }

export type Failure = {
  /** The server will never take this letter. */
  permanent: boolean
  /** For logs: codes, never an address. */
  code: string
  /** For who looks after the letter: in the server's own words. */
  words: string
}

/** Commands whose refusal is about the letter and its addressee. Of a refused log-in or sender the operator must hear, and mend it. */
const ABOUT_THE_LETTER = ['RCPT TO', 'DATA']
const LONGEST = 300

/** What it means that a letter was not taken (RFC 5321 section 4.2.1: 4yz try again, 5yz do not). */
export function failureOf(error: unknown): Failure {
  const { code, command, responseCode, message } = (error ?? {}) as SmtpError
  const refused = typeof responseCode === 'number' && responseCode >= 500
  return {
    permanent: refused && ABOUT_THE_LETTER.includes(String(command)),
    code: [code, command, responseCode].filter(Boolean).join(' ') || 'unknown',
    words: String(message ?? error).slice(0, LONGEST),
  }
}
