import { MOST_FILES } from '@birlik/shared/contract'
import { INPUTS } from '../../src/lib/dialogue/face.ts'
import type { Held, HeldFile } from '../spool/createHeld.ts'
import type { Sent } from './readSent.ts'

export type Files = {
  files: HeldFile[]
  refused: { input: string; name: string; fault: Sent['refused'][number]['fault'] | 'lost' }[]
}

/** Files that came now and files that came with an earlier try of the form that `form` names, as many as may be sent. */
export async function filesOf(sent: Sent, held: Held, form: string): Promise<Files> {
  const refused: Files['refused'] = [...sent.refused]
  const files: HeldFile[] = []
  for (const key of new Set(sent.inputs.get(INPUTS.kept) ?? [])) {
    const file = await held.find(key, form)
    if (file) files.push(file)
    else refused.push({ input: '', name: '', fault: 'lost' })
  }
  for (const file of sent.files) {
    if (files.length < MOST_FILES) files.push(file)
    else {
      refused.push({ input: '', name: file.name, fault: 'too-many' })
      await held.forget([file])
    }
  }
  return { files, refused }
}
