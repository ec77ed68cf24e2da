'use client'

import type { InboxItem } from '@birlik/shared/contract'
import { useNow } from '../hooks/useNow'
import { useTexts } from '../hooks/useTexts'
import { dueInWords, standingNow } from '../logic/dueInWords'
import { fullTime } from '../logic/shownTime'

/** How long until the next promise, in words; what is near or past has a sign and a word, not a colour alone. */
export function Due({ due, named = false }: { due: InboxItem['due']; named?: boolean }) {
  const { texts } = useTexts()
  const now = useNow()
  if (!due) return null
  const standing = standingNow(due, now)
  const words = dueInWords(due.by, now, texts)
  return (
    <span
      className={`inbox-due inbox-due--${standing}`}
      title={`${texts.dueWhat[due.what]}, ${texts.until(fullTime(due.by))}`}
    >
      {standing !== 'fine' && (
        <span aria-hidden="true" className="inbox-due__sign">
          {standing === 'overdue' ? '!' : '◷'}
        </span>
      )}
      {named ? `${texts.dueWhat[due.what]}: ${lowerFirst(words)}` : words}
    </span>
  )
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1)
