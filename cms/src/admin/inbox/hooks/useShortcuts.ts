'use client'

import { useEffect, useRef } from 'react'
import { type Shortcut, shortcutOf } from '../logic/shortcutOf.ts'

const TYPING = 'input, textarea, select, [contenteditable="true"], dialog'

/** Runs single-key commands, but never while somebody types or a dialog is open (WCAG 2.1.4). */
export function useShortcuts(on: boolean, run: (shortcut: Shortcut) => void): void {
  const running = useRef(run)
  running.current = run
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (event.defaultPrevented || target?.closest(TYPING) || document.querySelector('dialog[open]')) return
      const shortcut = shortcutOf(event)
      if (!shortcut) return
      event.preventDefault()
      running.current(shortcut)
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [on])
}
