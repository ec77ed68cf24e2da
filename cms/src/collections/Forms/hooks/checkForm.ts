import type { CollectionBeforeChangeHook } from 'payload'
import { formFaults } from '../../../services/forms/formFaults.ts'
import { ofRow } from '../../../services/forms/wholeForm.ts'
import { overlay } from '../../../services/publishing/overlay.ts'
import { publicRow } from '../../../services/publishing/storedDocument.ts'
import { refusal } from '../../../services/refusal.ts'
import { templateOf } from './fillFromTemplate.ts'

/** A form must work, and say the same in Kazakh and Russian before people see it, whichever language is being saved. */
export const checkForm: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
  collection,
}) => {
  const stored =
    operation === 'update' ? await publicRow(req, 'forms', String(originalDoc.id)) : templateOf(req)
  const whole = overlay(collection.flattenedFields, stored ?? {}, data, req.locale ?? 'kk')
  const faults = formFaults(ofRow(whole as never), Boolean(data.open))
  if (faults.length) throw refusal(req, collection.slug, faults)
  return data
}
