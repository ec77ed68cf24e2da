'use client'

import { INBOX_FOLDERS, type InboxDesk, type InboxFolder, type InboxPage } from '@birlik/shared/contract'
import type { MouseEvent } from 'react'
import { useTexts } from '../hooks/useTexts'
import type { Place } from '../logic/place'

export type FoldersProps = {
  desk: InboxDesk
  /** Slug. */
  agency: string | null
  folder: InboxFolder
  counts: InboxPage['counts'] | null
  go: (next: Partial<Place>) => void
  hrefOf: (next: Partial<Place>) => string
}

/** Of these a number is work to do. */
const URGENT: readonly InboxFolder[] = ['due', 'review']

/** The bodies and the folders of the chosen one, with what is in them. */
export function Folders({ desk, agency, folder, counts, go, hrefOf }: FoldersProps) {
  const { texts } = useTexts()
  const follow = (event: MouseEvent, next: Partial<Place>) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    go(next)
  }
  return (
    <nav className="inbox-folders" aria-label={texts.queues}>
      <h1>{texts.inbox}</h1>
      {desk.agencies.length > 1 && (
        <ul className="inbox-folders__agencies" aria-label={texts.agency}>
          {desk.agencies.map(({ id, slug, name, unread, overdue }) => {
            const next = { agency: slug, id: null, q: '' }
            return (
              <li key={id}>
                <a
                  href={hrefOf(next)}
                  aria-current={slug === agency ? 'true' : undefined}
                  onClick={(event) => follow(event, next)}
                >
                  <span>{name}</span>
                  {overdue > 0 && <span className="inbox-due--overdue">{texts.overdueIs(overdue)}</span>}
                  {unread > 0 && <span className="inbox-muted">{texts.unreadIs(unread)}</span>}
                </a>
              </li>
            )
          })}
        </ul>
      )}
      <ul>
        {INBOX_FOLDERS.map((one) => {
          const next = { folder: one, id: null }
          const many = counts?.[one] ?? 0
          return (
            <li key={one}>
              <a
                href={hrefOf(next)}
                aria-current={one === folder ? 'page' : undefined}
                onClick={(event) => follow(event, next)}
              >
                <span>{texts.folders[one]}</span>{' '}
                {many > 0 && (
                  <span className={URGENT.includes(one) ? 'inbox-count inbox-count--urgent' : 'inbox-count'}>
                    {many}
                  </span>
                )}
              </a>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
