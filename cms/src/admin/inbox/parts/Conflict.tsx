'use client'

import type { InboxConflict } from '@birlik/shared/contract'
import { useEffect, useRef } from 'react'
import { useTexts } from '../hooks/useTexts'
import { shownHour } from '../logic/shownTime'

type Props = {
  conflict: InboxConflict
  citizen: string
  onSend: () => void
  onEdit: () => void
}

/** What was written while one wrote: to be read before the reply goes out. */
export function Conflict({ conflict, citizen, onSend, onEdit }: Props) {
  const { texts } = useTexts()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <section className="inbox-conflict" aria-label={texts.conflictTitle}>
      <h3 ref={title} tabIndex={-1}>
        {texts.conflictTitle}
      </h3>
      <ul>
        {conflict.messages.map(({ id, author, name, event, text, language, at }) => (
          <li key={id}>
            <strong>{author === 'citizen' ? citizen : name || texts.system}</strong>{' '}
            <time dateTime={at}>{shownHour(at)}</time>
            <p lang={(!event && language) || undefined}>{event ? texts.events[event] : text}</p>
          </li>
        ))}
      </ul>
      <p>{texts.conflictHint}</p>
      <p className="inbox-buttons">
        <button type="button" className="inbox-button inbox-button--main" onClick={onEdit}>
          {texts.edit}
        </button>
        <button type="button" className="inbox-button" onClick={onSend}>
          {texts.sendAnyway}
        </button>
      </p>
    </section>
  )
}
