import { contradictionsIn, contradictionText } from '@birlik/shared/rules'
import type { Fault } from './refusal.ts'

/** One fault for each place where a document says two things that cannot both be true. */
export const contradictionFaults = (kind: string, doc: Record<string, unknown>): Fault[] =>
  contradictionsIn(kind, doc).map((contradiction) => ({
    path: contradiction.path,
    message: contradictionText(contradiction),
  }))
