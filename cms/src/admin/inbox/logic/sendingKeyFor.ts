export type Sending = { key: string; text: string }

/**
 * The key of what is about to be sent. The same text that was tried before goes under the same key, so that it is taken once, however
 * often the answer was lost; another text is another reply.
 */
export function sendingKeyFor(last: Sending | null, text: string): Sending {
  if (last?.text === text) return last
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  const key = btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
  return { key, text }
}
