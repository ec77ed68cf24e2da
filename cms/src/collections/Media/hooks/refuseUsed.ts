import type { CollectionBeforeDeleteHook } from 'payload'
import { seenUses } from '../../../access/seenUses.ts'
import { usesOf } from '../../../services/media/uses/usesOf.ts'
import { refuseInUse } from '../../../services/refuseInUse.ts'
import { tri } from '../../../services/tri.ts'

const remedy = tri(
  'Файл қолданыста. Алдымен оны мына жерлерден алып тастаңыз не басқасымен ауыстырыңыз, содан кейін жойыңыз.',
  'Файл используется. Сначала уберите его оттуда или замените другим, затем удалите.',
  'The file is in use. Take it out there or put another in its place first, then delete it.',
)

/** A file that a document uses, be it a draft, is not deleted. */
export const refuseUsed: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const found = await usesOf(req, String(id), seenUses(req))
  if (found.uses.length || found.others) refuseInUse(req, remedy, found)
}
