import type { FileWarning } from '@birlik/shared/contract'
import type { Payload, PayloadRequest } from 'payload'

type NotKept = { key: string; originalName: string; message?: string; warnings?: FileWarning[] }

/** A row without bytes, so that the message of a file that is not kept is not held up and both sides are told. */
export async function storeNotKept({ db }: Payload, file: NotKept, req?: PayloadRequest): Promise<void> {
  const now = new Date().toISOString()
  const data = { ...file, state: 'refused', createdAt: now, updatedAt: now }
  await db.create({ collection: 'attachments', data, req })
}
