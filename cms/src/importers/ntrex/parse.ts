import { z } from 'zod'
import type { Rejected } from '../types.ts'

const texts = z.object({ kk: z.string(), ru: z.string(), en: z.string().optional() })
const row = z.object({ id: z.string().min(1), source: z.string(), title: texts, paragraphs: z.array(texts) })

export type NtrexRow = z.infer<typeof row>

/** Rows of an NTREX file regrouped into documents; those of another shape are told by their place and the first fault. */
export function parse(text: string): { rows: NtrexRow[]; rejected: Rejected[] } {
  const rows: NtrexRow[] = []
  const rejected: Rejected[] = []
  for (const [at, candidate] of listIn(text).entries()) {
    const result = row.safeParse(candidate)
    if (result.success) rows.push(result.data)
    else rejected.push({ name: nameOf(candidate, at), reason: faultOf(result.error) })
  }
  return { rows, rejected }
}

function listIn(text: string): unknown[] {
  const parsed: unknown = JSON.parse(text)
  if (!Array.isArray(parsed)) throw new Error('The file holds no list of documents.')
  return parsed
}

const nameOf = (candidate: unknown, at: number): string => {
  const id = (candidate as { id?: unknown } | null)?.id
  return typeof id === 'string' && id ? id : `document ${at + 1}`
}

const faultOf = ({ issues }: z.ZodError): string => {
  const [first] = issues
  return first ? `${first.path.join('.')}: ${first.message}` : 'unreadable'
}
