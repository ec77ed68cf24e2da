'use client'

import type { InboxConversation } from '@birlik/shared/contract'
import { useTexts } from '../hooks/useTexts'
import { fullTime, shownHour } from '../logic/shownTime'

/** What colleagues told each other about a conversation. */
export function NoteView({ note }: { note: InboxConversation['notes'][number] }) {
  const { texts } = useTexts()
  return (
    <li className="inbox-note">
      <p className="inbox-message__head">
        <span className="inbox-note__mark">
          {texts.note} · {texts.onlyColleagues}
        </span>
        <br />
        <strong>{note.by?.name ?? texts.system}</strong>{' '}
        <time dateTime={note.at} title={fullTime(note.at)}>
          {shownHour(note.at)}
        </time>
      </p>
      <div className="inbox-message__text">{note.text}</div>
    </li>
  )
}
