'use client'

import type { InboxMessage } from '@birlik/shared/contract'
import type { Locale } from '@birlik/shared/locales'
import { useTexts } from '../hooks/useTexts'
import { fullTime, shownHour } from '../logic/shownTime'
import { Files } from './Files'

export type MessageActs = {
  hide: (message: string) => void
  restore: (message: string) => void
  declineObjection: (message: string) => void
}

type Props = {
  message: InboxMessage
  conversation: string
  citizen: string
  language: Locale
  acts: MessageActs
}

/** Something said or something that happened. */
export function MessageView({ message, conversation, citizen, language, acts }: Props) {
  const { texts } = useTexts()
  const { id, author, event, at, text, removal, files } = message
  if (event)
    return (
      <li className="inbox-event">
        {texts.events[event]}
        {text && <span lang={language}>: {text}</span>} <time dateTime={at}>{shownHour(at)}</time>
      </li>
    )
  const who = author === 'citizen' ? citizen : message.name || texts.system
  return (
    <li className={`inbox-message inbox-message--${author}`}>
      <p className="inbox-message__head">
        <strong>{who}</strong>{' '}
        <time dateTime={at} title={fullTime(at)}>
          {shownHour(at)}
        </time>
      </p>
      {removal && (
        <p className="inbox-message__removal">{texts.removedBecause(texts.removalReasons[removal.reason])}</p>
      )}
      <div className="inbox-message__text" lang={message.language ?? undefined}>
        {removal ? <s>{text}</s> : text}
      </div>
      <Files conversation={conversation} files={files} />
      {removal && <Objection message={message} acts={acts} />}
      <p className="inbox-message__foot">
        {author === 'agency' && (message.readAt ? texts.readAt(fullTime(message.readAt)) : texts.sent)}
        {author === 'citizen' && !removal && (
          <button
            type="button"
            className="inbox-link"
            aria-label={texts.hideThis(fullTime(at))}
            onClick={() => acts.hide(id)}
          >
            {texts.hide}
          </button>
        )}
        {removal && removal.objection !== 'pending' && (
          <button type="button" className="inbox-link" onClick={() => acts.restore(id)}>
            {texts.restore}
          </button>
        )}
      </p>
    </li>
  )
}

function Objection({ message, acts }: { message: InboxMessage; acts: MessageActs }) {
  const { texts } = useTexts()
  const { id, removal, objectionText } = message
  if (!removal || removal.objection === 'none') return null
  return (
    <div className="inbox-objection">
      <p>
        <strong>{texts.objection}</strong>{' '}
        <span className="inbox-tag">
          {removal.objection === 'pending' ? texts.objectionPending : texts.objectionDeclined}
        </span>
      </p>
      <p>{objectionText}</p>
      {removal.objection === 'pending' && (
        <p className="inbox-buttons">
          <button type="button" className="inbox-button" onClick={() => acts.restore(id)}>
            {texts.acceptObjection}
          </button>
          <button type="button" className="inbox-button" onClick={() => acts.declineObjection(id)}>
            {texts.declineObjection}
          </button>
        </p>
      )}
    </div>
  )
}
