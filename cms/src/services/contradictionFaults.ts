import { contradictionsIn, contradictionText } from '@birlik/shared/rules'
import type { FlattenedField } from 'payload'
import { labelAt } from './labelAt.ts'
import type { Fault } from './refusal.ts'

/** One fault for each place where a document says two things that cannot both be true. */
export const contradictionFaults = (
  kind: string,
  fields: FlattenedField[],
  doc: Record<string, unknown>,
): Fault[] =>
  contradictionsIn(kind, doc).map((contradiction) => ({
    path: contradiction.path,
    label: labelAt(fields, contradiction.path),
    message: contradictionText(contradiction),
  }))
