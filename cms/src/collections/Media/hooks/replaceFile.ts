import {
  type CollectionBeforeOperationHook,
  commitTransaction,
  createLocalReq,
  initTransaction,
  type PayloadRequest,
} from 'payload'
import { idOf } from '../../../services/idOf.ts'
import { rememberNext } from '../../../services/media/nextFile.ts'
import { refusal } from '../../../services/refusal.ts'
import { tri } from '../../../services/tri.ts'
import { mayReplace, type Replaceable } from '../mayReplace.ts'

const oneByOne = tri(
  'Файлды бір-бірлеп ауыстырыңыз: бірнеше медиафайлға бір файл қойылмайды.',
  'Заменяйте файлы по одному: один файл нельзя поставить сразу нескольким.',
  'Replace files one by one: one file cannot be put in the place of several.',
)

type Args = { id?: unknown; data?: Record<string, unknown>; overrideAccess?: boolean }

/**
 * A file that takes another's place is stored as a new one, under a name of its own: the old name was kept for ever by whoever has
 * seen it, and the old bytes are kept for the staff. Payload 3.90.1 would delete them; so the new file gets a row of its own first,
 * and the two rows change places in the save (`swapFile`).
 */
export const replaceFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'update') return args
  const { id, overrideAccess, data } = args as Args
  const withFocus = { ...args, data: { ...data, ...focusOf(req) } } as typeof args
  if (!req.file) return withFocus
  if (!id) throw refusal(req, 'media', [{ path: 'file', message: oneByOne }])
  const row = await mayReplace(req, String(id), Boolean(overrideAccess))
  // Over REST nothing has been written yet; what follows may take seconds, for which the only writer of SQLite is let go.
  const isRest = req.payloadAPI === 'REST' && Boolean(req.transactionID)
  if (isRest) await commitTransaction(req)
  rememberNext(req, row.id, await storeNext(req, row))
  req.file = undefined
  if (isRest) await initTransaction(req)
  return { ...withFocus, data: { focalX: 50, focalY: 50, ...withFocus.data } } as typeof args
}

/** Payload would make the sizes anew under their old names, for a point that only says where a picture may be cut. */
function focusOf({ query }: PayloadRequest): { focalX?: number; focalY?: number } {
  const edits = query?.uploadEdits as { focalPoint?: { x?: unknown; y?: unknown } } | undefined
  if (query) delete query.uploadEdits
  const [x, y] = [edits?.focalPoint?.x, edits?.focalPoint?.y].map((value) => Math.round(Number(value ?? NaN)))
  const isPoint = [x, y].every((value) => value !== undefined && value >= 0 && value <= 100)
  return isPoint ? { focalX: x, focalY: y } : {}
}

/** A row for the new file: of the same agency, hidden beside the one whose place it will take. */
async function storeNext(req: PayloadRequest, { id, agency }: Replaceable): Promise<string> {
  const { file, i18n, payload, transactionID } = req
  const own = await createLocalReq({ req: { i18n, transactionID } }, payload)
  const next = await payload.create({
    collection: 'media',
    data: { decorative: true, agency: idOf(agency), formerOf: id },
    file,
    depth: 0,
    disableTransaction: true,
    overrideAccess: true,
    req: own,
  })
  return String(next.id)
}
