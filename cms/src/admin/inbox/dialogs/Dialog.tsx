'use client'

import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useTexts } from '../hooks/useTexts'

type Props = { title: string; onClose: () => void; children: ReactNode; wide?: boolean }

/** A window over the page. The browser keeps the focus inside, and gives it back. */
export function Dialog({ title, onClose, children, wide }: Props) {
  const { texts } = useTexts()
  const ref = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = ref.current
    if (!dialog || dialog.open) return
    dialog.showModal()
    // Else the button that closes it comes first.
    dialog.querySelector<HTMLElement>('form :is(input, select, textarea, button)')?.focus()
  }, [])
  return (
    <dialog
      ref={ref}
      className={wide ? 'inbox-dialog inbox-dialog--wide' : 'inbox-dialog'}
      aria-labelledby={id}
      onClose={onClose}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button
          type="button"
          className="inbox-button inbox-button--bare"
          aria-label={texts.close}
          onClick={() => ref.current?.close()}
        >
          <span aria-hidden="true">✕</span>
        </button>
      </header>
      {children}
    </dialog>
  )
}
