import { SMTPServer } from 'smtp-server'

export type Received = { to: string[]; source: string }

/** A mail server: a peer, not ours. `answer` decides on an address before its message; undefined takes it. */
export async function startMailServer() {
  const received: Received[] = []
  let server: SMTPServer | undefined
  let port = 0
  const state: { answer: (address: string) => number | undefined } = { answer: () => undefined }

  const listen = () =>
    new Promise<void>((resolve, reject) => {
      const next = new SMTPServer({
        authOptional: true,
        disabledCommands: ['STARTTLS'],
        onRcptTo({ address }, _session, callback) {
          const code = state.answer(address)
          if (!code) return callback()
          callback(Object.assign(new Error('Not this one'), { responseCode: code }))
        },
        onData(stream, { envelope }, callback) {
          const parts: Buffer[] = []
          stream.on('data', (part) => parts.push(part))
          stream.on('end', () => {
            const to = envelope.rcptTo.map(({ address }) => address)
            received.push({ to, source: Buffer.concat(parts).toString('utf8') })
            callback()
          })
        },
      })
      next.once('error', reject)
      next.listen(port, '127.0.0.1', () => {
        port = (next.server.address() as { port: number }).port
        server = next
        resolve()
      })
    })
  const close = () => new Promise<void>((resolve) => server?.close(() => resolve()) ?? resolve())

  await listen()
  return { url: `smtp://127.0.0.1:${port}`, received, state, listen, close }
}

/** A header of a message as it went over the wire. */
export const headerOf = (source: string, name: string): string | undefined =>
  new RegExp(`^${name}:\\s*(.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(source)?.[1]?.replace(/\r\n\s+/g, ' ')
