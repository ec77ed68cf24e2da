import type { ContactForm, Conversation } from '@birlik/shared/contract'

/** One value of a form, or a file. */
export type Part = string | { name: string; bytes: string | Buffer }

const PATIENCE = 10_000

/** What a browser sends along, from an address of the network. */
export const headersOf = (address: string, from: string) => ({
  origin: new URL(address).origin,
  'x-forwarded-for': from,
})

/** Sends a form as browsers do. */
export function sendForm(
  address: string,
  fields: Record<string, Part | Part[]>,
  from: string,
): Promise<Response> {
  const body = new FormData()
  for (const [name, values] of Object.entries(fields))
    for (const value of [values].flat())
      if (typeof value === 'string') body.append(name, value)
      else body.append(name, new Blob([Buffer.from(value.bytes)]), value.name)
  return fetch(address, {
    method: 'POST',
    body,
    headers: headersOf(address, from),
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE),
  })
}

/** A form with a token made for this showing. */
export async function askForm(address: string, from: string): Promise<{ form: ContactForm; token: string }> {
  return read(await ask(`${address}.json`, from))
}

/** A conversation as its page would show it. */
export async function askConversation(
  address: string,
  from: string,
): Promise<{ conversation: Conversation | null; pending: unknown[]; token: string }> {
  return read(await ask(`${address}.json`, from))
}

const ask = (address: string, from: string) =>
  fetch(address, { headers: headersOf(address, from), signal: AbortSignal.timeout(PATIENCE) })

async function read<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`)
  return (await response.json()) as T
}
