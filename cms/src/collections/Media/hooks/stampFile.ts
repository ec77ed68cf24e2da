import type { CollectionBeforeChangeHook } from 'payload'
import type { Prepared } from '../../../services/media/prepareFile.ts'

/** Name and format are those of the file, not what a client says of it. */
export const stampFile: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const taken = req.context.takenFile as Omit<Prepared, 'file'> | undefined
  const { originalName, format } = taken ?? originalDoc ?? {}
  return { ...data, originalName, format }
}
