import type { Inspected } from './inspectPaper.ts'
import { PROGRAM_FILE } from './programs.ts'
import { readZip } from './readZip.ts'

/** An archive is told by its list alone: what is packed within what it packs is for the scanner. */
export async function inspectZip(data: Buffer): Promise<Inspected> {
  const archive = await readZip(data)
  if (!archive) return { hazards: ['bomb'], authorship: {} }
  const hasProgram = archive.entries.some(({ fileName }) => PROGRAM_FILE.test(fileName))
  const isEncrypted = archive.entries.some((entry) => entry.isEncrypted())
  return {
    hazards: [
      ...(hasProgram ? (['program'] as const) : []),
      ...(isEncrypted ? (['encrypted'] as const) : []),
    ],
    authorship: {},
  }
}
