'use client'

import { useTexts } from '../hooks/useTexts'

type Props = { sound: boolean; setSound: (on: boolean) => void; showKeys: () => void; hears: boolean }

/** What belongs to the inbox as a whole. */
export function Toolbar({ sound, setSound, showKeys, hears }: Props) {
  const { texts } = useTexts()
  return (
    <div className="inbox-toolbar">
      <button
        type="button"
        className="inbox-button inbox-button--bare"
        aria-pressed={sound}
        onClick={() => setSound(!sound)}
      >
        <span aria-hidden="true">♪</span> {sound ? texts.soundOn : texts.soundOff}
      </button>
      <button type="button" className="inbox-button inbox-button--bare" onClick={showKeys}>
        {texts.shortcuts.open} <kbd>?</kbd>
      </button>
      <p role="status">{hears ? '' : texts.faults.live}</p>
    </div>
  )
}
