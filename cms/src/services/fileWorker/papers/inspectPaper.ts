import { inspectOffice } from './inspectOffice.ts'
import { inspectPdf } from './inspectPdf.ts'
import { inspectRtf } from './inspectRtf.ts'
import { inspectZip } from './inspectZip.ts'
import type { Authorship, Hazard, PaperType } from './types.ts'

export type Inspected = { hazards: Hazard[]; authorship: Authorship }

/** What a paper holds that may harm whoever opens it, and whom it names. */
export async function inspectPaper({ data, type }: { data: Buffer; type: PaperType }): Promise<Inspected> {
  try {
    if (type === 'pdf') return await inspectPdf(data)
    if (type === 'rtf') return inspectRtf(data)
    if (type === 'zip') return await inspectZip(data)
    return await inspectOffice(data)
  } catch {
    return { hazards: ['unreadable'], authorship: {} }
  }
}
