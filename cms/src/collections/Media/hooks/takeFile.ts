import { type CollectionBeforeOperationHook, commitTransaction, type PayloadRequest } from 'payload'
import { prepareFile } from '../../../services/media/prepareFile.ts'
import { refusal } from '../../../services/refusal.ts'

/**
 * Checks and renames the file. Payload 3.90.1 opens the transaction before this hook and makes the sizes after it; a
 * picture would hold the only writer for seconds. Over REST nothing has been written yet, so the transaction is ended
 * here and the row of the file is written alone. Local API callers pass `disableTransaction`.
 */
export const takeFile: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  delete req.context.takenFile
  if (!req.file) return args
  if (req.payloadAPI === 'REST' && req.transactionID) await commitTransaction(req)
  const prepared = await prepareFile(uploadOf(req))
  if ('refused' in prepared) throw refusal(req, 'media', [{ path: 'file', message: prepared.refused }])
  const { file, ...taken } = prepared
  req.file = file
  req.context.takenFile = taken
  return args
}

function uploadOf({ file }: PayloadRequest) {
  if (!file) throw new Error('There is no file in this request')
  return file
}
