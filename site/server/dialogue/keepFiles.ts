import type { Locale } from '@birlik/shared/locales'
import type { Fault } from '../../src/lib/dialogue/state.ts'
import type { Held, HeldFile } from '../spool/createHeld.ts'
import { faultsOfFiles } from './faultsOf.ts'

type Given = { held: Held; files: readonly HeldFile[]; use: string; locale: Locale }

/** Lets files stay for the next try of a form; what to say of those for which there was no room. */
export async function keepFiles({ held, files, use, locale }: Given): Promise<{
  kept: HeldFile[]
  faults: Fault[]
}> {
  const kept = await held.keep(files, use)
  const lost = files.filter((file) => !kept.includes(file))
  const refused = lost.map(({ name }) => ({ input: '', name, fault: 'no-room' as const }))
  return { kept, faults: faultsOfFiles(locale, refused, '') }
}
