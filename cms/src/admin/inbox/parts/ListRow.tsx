'use client'

import { useNow } from '../hooks/useNow'
import { useTexts } from '../hooks/useTexts'
import type { ListedItem } from '../logic/mergeItems'
import { fullTime, shortTime } from '../logic/shownTime'
import { Due } from './Due'
import { LanguageBadge } from './LanguageBadge'

type Props = { item: ListedItem; me: string; current: boolean; href: string; open: () => void }

/** A conversation in the list. */
export function ListRow({ item, me, current, href, open }: Props) {
  const { texts } = useTexts()
  const now = useNow()
  const { unread, name, reference, excerpt, lastAuthor, topic, assignee, due, removal, left } = item
  return (
    <li>
      <a
        className={unread > 0 ? 'inbox-row inbox-row--unread' : 'inbox-row'}
        href={href}
        aria-current={current ? 'true' : undefined}
        data-inbox-row={item.id}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
          event.preventDefault()
          open()
        }}
      >
        <span className="inbox-row__head">
          {unread > 0 && (
            <span className="inbox-row__dot" title={texts.newWords}>
              <span className="sr-only">{texts.newWords}. </span>
            </span>
          )}
          <span className="inbox-row__name">{name || texts.nobodyNamed}</span>
          <time dateTime={item.lastMessageAt} title={fullTime(item.lastMessageAt)}>
            {shortTime(item.lastMessageAt, now)}
          </time>
        </span>
        <span className="inbox-row__excerpt" lang={item.language}>
          {lastAuthor === 'agency' && <span className="inbox-muted">{texts.byAgency}: </span>}
          {excerpt || texts.kinds[item.kind]}
        </span>
        <span className="inbox-row__facts">
          <Due due={due} />
          {left && <span className="inbox-tag">{texts.leftFolder}</span>}
          {removal && (
            <span className="inbox-tag">{texts.removedBecause(texts.removalReasons[removal])}</span>
          )}
          <LanguageBadge language={item.language} />
          {item.kind !== 'question' && <span className="inbox-tag">{texts.kinds[item.kind]}</span>}
          {topic && <span className="inbox-tag">{topic.title}</span>}
          {assignee && (
            <span className="inbox-row__assignee">
              <span aria-hidden="true">→ </span>
              <span className="sr-only">{texts.assignedTo('')}</span>
              {assignee.id === me ? texts.you : assignee.name}
            </span>
          )}
          <span className="inbox-row__reference">{reference}</span>
        </span>
      </a>
    </li>
  )
}
