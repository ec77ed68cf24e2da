'use client'

import { type ReactNode, useId, useRef, useState } from 'react'

export type MenuItem = { label: string; run: () => void; danger?: boolean } | null

type Props = { label: ReactNode; name?: string; items: readonly MenuItem[] }

/** A button that shows a list of others. */
export function Menu({ label, name, items }: Props) {
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const id = useId()
  const shown = items.filter((item) => item !== null)
  if (!shown.length) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what its buttons leave unheard.
    <div
      ref={root}
      className="inbox-menu"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return
        event.stopPropagation()
        setOpen(false)
        button.current?.focus()
      }}
      onBlur={(event) => {
        if (!root.current?.contains(event.relatedTarget)) setOpen(false)
      }}
    >
      <button
        ref={button}
        type="button"
        className="inbox-button"
        aria-expanded={open}
        aria-controls={id}
        aria-label={name}
        onClick={(event) => {
          // Safari does not focus a button that is clicked, and what has no focus never blurs.
          event.currentTarget.focus()
          setOpen(!open)
        }}
      >
        {label}
      </button>
      <ul id={id} hidden={!open}>
        {shown.map(({ label: text, run, danger }) => (
          <li key={text}>
            <button
              type="button"
              className={danger ? 'inbox-menu__danger' : undefined}
              onClick={() => {
                setOpen(false)
                button.current?.focus()
                run()
              }}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
