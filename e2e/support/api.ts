import type { AnswerOf, OperationName } from '@birlik/shared/contract'

/** Asks the public API of the site under test; the operation's name gives the answer its type. */
export async function api<N extends OperationName>(
  _operation: N,
  address: string,
  site = process.env.BIRLIK_SITE_URL,
): Promise<AnswerOf<N>> {
  const response = await fetch(`${site}/api/v1${address}`)
  if (!response.ok) throw new Error(`${address} answered ${response.status}`)
  return (await response.json()) as AnswerOf<N>
}
