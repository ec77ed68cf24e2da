import type { Payload } from 'payload'
import type { Plan } from '../types.ts'
import { normalise } from './normalise.ts'
import { parse } from './parse.ts'
import { plan } from './plan.ts'

export { write } from './write.ts'

/** What an import of an NTREX file is going to do for these agencies. */
export async function planNtrex(
  payload: Payload,
  text: string,
  agencies: { id: string; slug: string }[],
): Promise<Plan> {
  const { rows, rejected: unreadable } = parse(text)
  const { drafts, rejected: incomplete } = normalise(rows)
  const { steps, rejected } = await plan(payload, drafts, agencies)
  return { steps, rejected: [...unreadable, ...incomplete, ...rejected] }
}
