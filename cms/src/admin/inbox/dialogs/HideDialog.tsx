'use client'

import { REMOVAL_REASONS, type RemovalReason } from '@birlik/shared/contract'
import { useTexts } from '../hooks/useTexts'
import { ActDialog, type ActDialogProps } from './ActDialog'
import { Choice } from './Choice'

/** Hides a message by the public rules, or the whole conversation when `message` is null. */
export function HideDialog({ message, ...props }: ActDialogProps & { message: string | null }) {
  const { hiding, removalReasons } = useTexts().texts
  const options = REMOVAL_REASONS.map((reason) => [reason, removalReasons[reason]] as const)
  return (
    <ActDialog
      {...props}
      title={message === null ? hiding.titleWhole : hiding.title}
      lead={hiding.lead}
      go={hiding.go}
      danger
      actOf={(form) => ({ act: 'remove', message, reason: form.get('reason') as RemovalReason })}
    >
      <Choice name="reason" legend={hiding.reason} options={options} />
    </ActDialog>
  )
}
