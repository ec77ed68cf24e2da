import { z } from 'zod'
import { body } from './blocks.ts'
import { file } from './media.ts'
import { day, documentBase, withdrawal } from './primitives.ts'

export const DOCUMENT_KINDS = [
  'statute',
  'normative-act',
  'order',
  'decree',
  'decision',
  'regulation',
  'plan',
  'programme',
  'report',
  'minutes',
  'form',
  'dataset',
  'other',
] as const
export const FORCE_STATES = ['in-force', 'not-yet', 'suspended', 'lost'] as const

export const documentItem = z
  .strictObject({
    ...documentBase,
    title: z.string(),
    summary: z.string(),
    kind: z.enum(DOCUMENT_KINDS),
    number: z.string().nullable(),
    date: day.nullable().describe('Date of the act itself'),
    signatory: z.string().nullable(),
    force: z.enum(FORCE_STATES),
    files: z.array(file),
  })
  .meta({ id: 'DocumentItem' })
export type DocumentItem = z.infer<typeof documentItem>

export const officialDocument = documentItem
  .extend({ node: z.string().nullable(), body, withdrawal })
  .meta({ id: 'OfficialDocument' })
export type OfficialDocument = z.infer<typeof officialDocument>
