'use client'

import { REMOVAL_REASONS, type RemovalReason } from '@birlik/shared/contract'
import { useTexts } from '../hooks/useTexts'
import { ActDialog, type ActDialogProps } from './ActDialog'
import { Choice } from './Choice'

/** Takes nothing new from the sender's address for some days. */
export function BlockDialog(props: ActDialogProps) {
  const { blocking, removalReasons } = useTexts().texts
  const options = REMOVAL_REASONS.map((reason) => [reason, removalReasons[reason]] as const)
  return (
    <ActDialog
      {...props}
      title={blocking.title}
      lead={blocking.lead}
      go={blocking.go}
      danger
      actOf={(form) => ({
        act: 'block',
        reason: form.get('reason') as RemovalReason,
        days: Number(form.get('days')),
      })}
    >
      <Choice name="reason" legend={blocking.reason} options={options} />
      <label className="inbox-field inbox-field--short">
        {blocking.days}
        <input type="number" name="days" min={1} max={30} defaultValue={7} required />
      </label>
    </ActDialog>
  )
}
