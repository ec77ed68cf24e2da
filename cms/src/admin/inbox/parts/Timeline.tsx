'use client'

import type { InboxConversation } from '@birlik/shared/contract'
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useNow } from '../hooks/useNow'
import { useTexts } from '../hooks/useTexts'
import { dayInWords } from '../logic/shownTime'
import { timelineOf } from '../logic/timelineOf'
import { type MessageActs, MessageView } from './MessageView'
import { NoteView } from './NoteView'

/** So near to the end, in pixels, counts as being there. */
const NEAR = 80

/** The conversation, oldest first. Who reads at the end stays at the end; who reads above is told of what came, and not moved. */
export function Timeline({ whole, acts }: { whole: InboxConversation; acts: MessageActs }) {
  const { texts } = useTexts()
  const now = useNow()
  const box = useRef<HTMLElement>(null)
  const atEnd = useRef(true)
  const [newBelow, setNewBelow] = useState(false)
  const { item, conversation, notes } = whole
  const many = conversation.messages.length + notes.length
  const days = timelineOf(conversation.messages, notes)

  const toEnd = useCallback(() => {
    const { current } = box
    if (current) current.scrollTop = current.scrollHeight
  }, [])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what has come is the reason.
  useLayoutEffect(() => {
    if (atEnd.current) toEnd()
    else setNewBelow(true)
  }, [many])
  useEffect(() => {
    const { current } = box
    if (!current) return
    // The composer grows while one writes, and takes the place from below.
    const observer = new ResizeObserver(() => atEnd.current && toEnd())
    observer.observe(current)
    return () => observer.disconnect()
  }, [toEnd])

  return (
    <div className="inbox-timeline">
      <section
        ref={box}
        className="inbox-timeline__box"
        aria-label={texts.messages}
        // It scrolls, and must be reachable by keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
        tabIndex={0}
        onScroll={({ currentTarget: { scrollTop, scrollHeight, clientHeight } }) => {
          atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR
          if (atEnd.current) setNewBelow(false)
        }}
      >
        {days.map((entries) => (
          <div key={entries[0]?.id}>
            <h3 className="inbox-day">{dayInWords(entries[0]?.at ?? '', now, texts)}</h3>
            <ol>
              {entries.map((entry) =>
                entry.what === 'note' ? (
                  <NoteView key={entry.id} note={entry.note} />
                ) : (
                  <MessageView
                    key={entry.id}
                    message={entry.message}
                    conversation={item.id}
                    citizen={item.name || texts.citizen}
                    language={item.language}
                    acts={acts}
                  />
                ),
              )}
            </ol>
          </div>
        ))}
      </section>
      {newBelow && (
        <button type="button" className="inbox-button inbox-timeline__new" onClick={toEnd}>
          {texts.newBelow} <span aria-hidden="true">↓</span>
        </button>
      )}
    </div>
  )
}
