'use client'

import type { InboxAct } from '@birlik/shared/contract'
import type { ReactNode } from 'react'
import { useSubmit } from '../hooks/useSubmit'
import { useTexts } from '../hooks/useTexts'
import { FaultNote } from '../parts/FaultNote'
import { Dialog } from './Dialog'

export type ActDialogProps = { act: (what: InboxAct) => Promise<void>; onClose: () => void }

type Props = ActDialogProps & {
  title: string
  lead: string
  go: string
  danger?: boolean
  wide?: boolean
  /** What to do, from what was filled in. */
  actOf: (form: FormData) => InboxAct
  children?: ReactNode
}

/** Asks what an act needs to know, does it, and closes; what is filled in stays when it could not be done. */
export function ActDialog({ title, lead, go, danger, wide, act, actOf, onClose, children }: Props) {
  const { texts } = useTexts()
  const { pending, fault, submit } = useSubmit()
  return (
    <Dialog title={title} onClose={onClose} wide={wide ?? false}>
      <form
        onSubmit={async (event) => {
          event.preventDefault()
          const form = new FormData(event.currentTarget)
          if (await submit(() => act(actOf(form)))) onClose()
        }}
      >
        <p className="inbox-dialog__lead">{lead}</p>
        {children}
        <FaultNote fault={fault} />
        <footer>
          <button
            type="submit"
            className={`inbox-button inbox-button--${danger ? 'danger' : 'main'}`}
            aria-disabled={pending}
          >
            {go}
          </button>
          <button type="button" className="inbox-button" onClick={onClose}>
            {texts.cancel}
          </button>
        </footer>
      </form>
    </Dialog>
  )
}
