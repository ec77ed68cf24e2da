'use client'

import { Link, useConfig } from '@payloadcms/ui'
import { unreadOf, useDesk } from './hooks/useDesk'
import { useTexts } from './hooks/useTexts'
import './styles/controls.css'
import './styles/card.css'

/** What waits in the inbox, on the first page of the admin. */
export function DashboardCard() {
  const { texts } = useTexts()
  const { config } = useConfig()
  const { desk } = useDesk()
  const sum = (what: 'waiting' | 'overdue') =>
    desk?.agencies.reduce((total, one) => total + one[what], 0) ?? 0
  const [waiting, overdue, unread] = [sum('waiting'), sum('overdue'), unreadOf(desk)]
  return (
    <section className="inbox-card" aria-labelledby="inbox-card">
      <h2 id="inbox-card">{texts.inbox}</h2>
      <p role="status">
        {desk && (
          <>
            <span>{texts.waitingIs(waiting)}</span>
            {unread > 0 && <span>{texts.unreadIs(unread)}</span>}
            {overdue > 0 && (
              <span className="inbox-due inbox-due--overdue">
                <span aria-hidden="true" className="inbox-due__sign">
                  !
                </span>
                {texts.overdueIs(overdue)}
              </span>
            )}
          </>
        )}
      </p>
      <Link className="inbox-button inbox-button--main" href={`${config.routes.admin}/inbox`}>
        {texts.toInbox}
      </Link>
    </section>
  )
}
