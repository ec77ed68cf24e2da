import type { ContactForm, Conversation } from '@birlik/shared/contract'
import { anAddress } from './anAddress.ts'

/** One value of a form, or a file. */
export type Part = string | { name: string; bytes: string | Buffer }

const PATIENCE = 10_000
/** A form that is sent at once was filled in by a program. */
const UNHURRIED = 1100

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

/** Opens a conversation by the form at `address`; `fields` are what was typed. */
export async function openConversation(
  address: string,
  fields: Record<string, Part | Part[]>,
  from = anAddress(),
): Promise<{ address: string; reference: string }> {
  const { token } = await askForm(address, from)
  await new Promise((done) => setTimeout(done, UNHURRIED))
  const answer = await sendForm(`${address}.json`, { _token: token, _agreed: 'yes', ...fields }, from)
  const { href, reference } = await read<{ href: string; reference: string }>(answer)
  return { address: new URL(href, address).href, reference }
}

/** Writes once more into a conversation. */
export async function replyIn(address: string, text: string, from = anAddress()): Promise<void> {
  const { token } = await askConversation(address, from)
  await read(await sendForm(`${address}.json`, { _token: token, _act: 'reply', text }, from))
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
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}: ${await response.text()}`)
  return (await response.json()) as T
}
