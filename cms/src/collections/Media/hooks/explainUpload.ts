import type { CollectionAfterErrorHook } from 'payload'
import { LARGEST_UPLOAD } from '../../../services/media/fileTypes.ts'
import { refusals } from '../../../services/media/refusals.ts'
import { say } from '../../../services/say.ts'

/** What Payload 3.90.1 says, in English alone, of a film that it cannot read; and of what is too large. */
const ENGLISH = /Invalid or corrupted|Could not read uploaded file/

type Faulty = { data?: { errors?: { path: string; message: string }[] } }

/** Says in the reader's language what Payload says in English of a file, with the remedy; the answer is made of it (`rest/answerFault`). */
export const explainUpload: CollectionAfterErrorHook = ({ error, req }) => {
  const { status } = error as Error & { status?: number }
  if (status === 413) error.message = say(req, refusals.tooLarge(LARGEST_UPLOAD / 1024 / 1024))
  for (const fault of (error as Faulty).data?.errors ?? []) {
    if (fault.path === 'file' && ENGLISH.test(fault.message))
      fault.message = say(req, refusals.paper.unreadable)
  }
}
