'use client'

import { useTexts } from '../hooks/useTexts'
import { ActDialog, type ActDialogProps } from './ActDialog'

/** Advises the citizen to send an appeal: only an appeal obliges the body by law. */
export function AppealDialog(props: ActDialogProps) {
  const { appealing } = useTexts().texts
  return <ActDialog {...props} {...appealing} actOf={() => ({ act: 'close', reason: 'appeal' })} />
}
