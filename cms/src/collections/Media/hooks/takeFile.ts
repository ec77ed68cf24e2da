import {
  type CollectionBeforeOperationHook,
  commitTransaction,
  executeAccess,
  type PayloadRequest,
} from 'payload'
import { env } from '../../../env.ts'
import { prepareFile } from '../../../services/media/prepareFile.ts'
import { refusals } from '../../../services/media/refusals.ts'
import { refusal } from '../../../services/refusal.ts'
import { tri } from '../../../services/tri.ts'
import { isNameless } from './removeNames.ts'

type Args = {
  id?: string
  data?: { removeAuthorship?: unknown }
  overrideAccess?: boolean
  duplicateFromID?: unknown
}

const label = tri('Файл', 'Файл', 'File')

/**
 * Checks, scans and renames the file and makes its sizes. Payload 3.90.1 opens the transaction before this hook; a picture would hold
 * the only writer for seconds. Over REST nothing has been written yet, so the transaction is ended here and the row of the file is
 * written alone. Local API callers pass `disableTransaction`.
 */
export const takeFile: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  delete req.context.takenFile
  const { id, data, overrideAccess, duplicateFromID } = args as Args
  if (!req.file) {
    if (operation === 'create' && !duplicateFromID && req.payloadAPI === 'REST')
      await refuseMissing(req, data, collection)
    return args
  }
  // Payload asks afterwards: nobody who may not bring files in has them worked on.
  if (!overrideAccess) await executeAccess({ id, data, req }, collection.access[operation])
  if (req.payloadAPI === 'REST' && req.transactionID) await commitTransaction(req)
  const prepared = await prepareFile(req.file, {
    scanner: env().scanner,
    isNameless: Boolean(data?.removeAuthorship) || isNameless(req.file),
  })
  if ('refused' in prepared) throw refusal(req, 'media', [{ path: 'file', label, message: prepared.refused }])
  const { file, ...taken } = prepared
  req.file = file
  req.context.takenFile = taken
  return args
}

async function refuseMissing(
  req: PayloadRequest,
  data: Args['data'],
  { access }: Parameters<CollectionBeforeOperationHook>[0]['collection'],
) {
  await executeAccess({ data, req }, access.create)
  throw refusal(req, 'media', [{ path: 'file', label, message: refusals.missing }])
}
