import type { CollectionBeforeChangeHook } from 'payload'
import type { Prepared } from '../../../services/media/prepareFile.ts'

/** Name, format and authorship are those of the file, not what a client says of it. */
export const stampFile: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  const taken = req.context.takenFile as Omit<Prepared, 'file'> | undefined
  const { originalName, format, authorship } = taken ?? originalDoc ?? {}
  return { ...data, originalName, format, authorship: { ...NOBODY, ...authorship }, removeAuthorship: false }
}

const NOBODY = { author: null, lastModifiedBy: null, company: null, comments: null, reviewers: null }
