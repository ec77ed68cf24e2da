'use client'

import { STAFF_CLOSE_REASONS } from '@birlik/shared/contract'
import { useTexts } from '../hooks/useTexts'
import { ActDialog, type ActDialogProps } from './ActDialog'
import { Choice } from './Choice'

type Reason = (typeof STAFF_CLOSE_REASONS)[number]

/** Closes a conversation. One that nobody has answered is not settled by that: there is nothing but to advise an appeal. */
export function CloseDialog({ answered, ...props }: ActDialogProps & { answered: boolean }) {
  const { closing } = useTexts().texts
  const reasons = STAFF_CLOSE_REASONS.filter((reason) => answered || reason === 'appeal')
  const options = reasons.map((reason) => [reason, closing.reasons[reason]] as const)
  return (
    <ActDialog
      {...props}
      title={closing.title}
      lead={answered ? closing.lead : closing.unanswered}
      go={closing.go}
      actOf={(form) => ({ act: 'close', reason: form.get('reason') as Reason })}
    >
      <Choice name="reason" legend={closing.reason} options={options} first={reasons[0]} />
    </ActDialog>
  )
}
