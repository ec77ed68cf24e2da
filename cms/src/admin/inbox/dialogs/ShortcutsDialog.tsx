'use client'

import { useTexts } from '../hooks/useTexts'
import { Dialog } from './Dialog'

const KEYS = [
  ['J', 'next'],
  ['K', 'previous'],
  ['Enter', 'open'],
  ['R', 'reply'],
  ['N', 'note'],
  ['A', 'assign'],
  ['E', 'close'],
  ['/', 'search'],
  ['?', 'help'],
  ['Ctrl + Enter', 'send'],
] as const

type Props = { on: boolean; onChange: (on: boolean) => void; onClose: () => void }

/** The single-key commands, and the switch that turns them off (WCAG 2.1.4). */
export function ShortcutsDialog({ on, onChange, onClose }: Props) {
  const { shortcuts } = useTexts().texts
  return (
    <Dialog title={shortcuts.title} onClose={onClose}>
      <dl className="inbox-keys">
        {KEYS.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{shortcuts.keys[what]}</dd>
          </div>
        ))}
      </dl>
      <label className="inbox-check">
        <input type="checkbox" checked={on} onChange={(event) => onChange(event.target.checked)} />
        {shortcuts.on}
      </label>
      <p className="inbox-hint">{shortcuts.onHint}</p>
    </Dialog>
  )
}
