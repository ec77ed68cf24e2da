import { INBOX_PATH, type Problem } from '@birlik/shared/contract'

/** Why the inbox could not answer: `status` 0 when nobody did. `problem` is in the person's language. */
export class InboxFault extends Error {
  readonly status: number
  readonly problem: Problem | null

  constructor(status: number, problem: Problem | null) {
    super(problem?.title ?? `status ${status}`)
    this.status = status
    this.problem = problem
  }
}

type Asking = { body?: unknown; signal?: AbortSignal }

/** Asks an address below /api/inbox; with a body it is a POST. Throws InboxFault, or what `signal` was aborted with. */
export async function ask<T>(path: string, { body, signal }: Asking = {}): Promise<T> {
  const response = await answerOf(path, { body, signal })
  if (response.ok) return (await response.json()) as T
  const isProblem = response.headers.get('content-type')?.includes('json')
  throw new InboxFault(response.status, isProblem ? await response.json().catch(() => null) : null)
}

async function answerOf(path: string, { body, signal }: Asking): Promise<Response> {
  try {
    return await fetch(`${INBOX_PATH}${path}`, {
      credentials: 'include',
      cache: 'no-store',
      signal: signal ?? null,
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      }),
    })
  } catch (error) {
    if (signal?.aborted) throw error
    throw new InboxFault(0, null)
  }
}

/** What was thrown, as a fault; an abort is none. */
export const faultOf = (error: unknown): InboxFault | null => {
  if (error instanceof InboxFault) return error
  return error instanceof Error && error.name === 'AbortError' ? null : new InboxFault(-1, null)
}
