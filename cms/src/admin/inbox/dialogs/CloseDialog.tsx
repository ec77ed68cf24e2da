'use client'

import { STAFF_CLOSE_REASONS } from '@birlik/shared/contract'
import { useTexts } from '../hooks/useTexts'
import { ActDialog, type ActDialogProps } from './ActDialog'
import { Choice } from './Choice'

type Reason = (typeof STAFF_CLOSE_REASONS)[number]

/** Closes a conversation. An appeal is advised apart: it tells the citizen more. */
export function CloseDialog(props: ActDialogProps) {
  const { closing } = useTexts().texts
  const options = STAFF_CLOSE_REASONS.map((reason) => [reason, closing.reasons[reason]] as const)
  return (
    <ActDialog
      {...props}
      title={closing.title}
      lead={closing.lead}
      go={closing.go}
      actOf={(form) => ({ act: 'close', reason: form.get('reason') as Reason })}
    >
      <Choice name="reason" legend={closing.reason} options={options} first="answered" />
    </ActDialog>
  )
}
