import type { Payload } from 'payload'
import { forgetEml } from '../mail/forgetEml.ts'
import { forgetFiles } from './forgetFiles.ts'

/** Ids of attachments that no message carries any more, and of letters that are deleted. */
export type Unwanted = { attachments: string[]; letters: string[] }

/** Deletes the files of both, after the commit that took them away. What cannot be deleted now is found by those who clear up. */
export async function forgetUnwanted(payload: Payload, { attachments, letters }: Unwanted): Promise<void> {
  await forgetFiles(payload, attachments)
  for (const id of letters) {
    try {
      await forgetEml(id)
    } catch (err) {
      payload.logger.error({ err, letter: id }, 'The file of a letter could not be deleted')
    }
  }
}
