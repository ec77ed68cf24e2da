'use client'

import type { InboxBodies } from '@birlik/shared/contract'
import { useEffect, useState } from 'react'
import { ask, faultOf, type InboxFault } from '../ask'
import { useTexts } from '../hooks/useTexts'
import { FaultNote } from '../parts/FaultNote'
import { ActDialog, type ActDialogProps } from './ActDialog'

/** Offers the citizen to hand the conversation over to another body. */
export function TransferDialog({ agency, ...props }: ActDialogProps & { agency: string }) {
  const { transferring } = useTexts().texts
  const [bodies, setBodies] = useState<InboxBodies['bodies']>([])
  const [fault, setFault] = useState<InboxFault | null>(null)
  useEffect(() => {
    ask<InboxBodies>(`/bodies?agency=${encodeURIComponent(agency)}`).then(
      (found) => setBodies(found.bodies),
      (error) => setFault(faultOf(error)),
    )
  }, [agency])
  return (
    <ActDialog
      {...props}
      title={transferring.title}
      lead={transferring.lead}
      go={transferring.go}
      actOf={(form) => ({
        act: 'offer-transfer',
        to: String(form.get('to')),
        note: String(form.get('note')),
      })}
    >
      <FaultNote fault={fault} />
      <label className="inbox-field">
        {transferring.to}
        <select name="to" required defaultValue="">
          <option value="" disabled>
            {transferring.choose}
          </option>
          {bodies.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="inbox-field">
        {transferring.note}
        <textarea name="note" required maxLength={1000} rows={3} placeholder={transferring.noteHint} />
      </label>
    </ActDialog>
  )
}
