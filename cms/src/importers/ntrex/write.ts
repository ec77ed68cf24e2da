import type { Payload } from 'payload'
import { changePublished } from '../../services/publishing/changePublished.ts'
import { createPublished } from '../../services/publishing/createPublished.ts'
import type { Rejected, Step } from '../types.ts'

export type Written = { created: number; changed: number; left: number; rejected: Rejected[] }

/**
 * Carries a plan out, one document after another through the whole write path. One that fails is reported and the
 * others go on; a second import then takes it up again.
 */
export async function write(
  payload: Payload,
  steps: readonly Step[],
  onStep: (done: number) => void,
): Promise<Written> {
  const written: Written = { created: 0, changed: 0, left: 0, rejected: [] }
  for (const [at, step] of steps.entries()) {
    try {
      await carryOut(payload, step)
      if (step.action === 'create') written.created++
      if (step.action === 'change') written.changed++
      if (step.action === 'leave') written.left++
    } catch (error) {
      written.rejected.push({ name: step.draft.source, reason: reasonOf(error) })
    }
    onStep(at + 1)
  }
  return written
}

async function carryOut(payload: Payload, step: Step): Promise<void> {
  const { source, digest, texts } = step.draft
  const collection = 'news'
  const data = { source, sourceDigest: digest }
  if (step.action === 'create') {
    await createPublished(payload, { collection, data: { ...data, agency: step.agency.id }, texts })
  }
  if (step.action === 'change') await changePublished(payload, { collection, id: step.id, data, texts })
}

/** What is wrong, with the faults of single fields where there are any. */
function reasonOf(error: unknown): string {
  const { message, data } = error as {
    message?: string
    data?: { errors?: { path: string; message: string }[] }
  }
  const faults = (data?.errors ?? []).map((fault) => `${fault.path}: ${fault.message}`)
  return faults.length ? faults.join('; ') : (message ?? String(error))
}
